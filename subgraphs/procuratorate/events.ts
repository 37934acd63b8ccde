import { defineEvent, handlingAcknowledged, replyRecorded } from '#kit';

/** The addressee of a procuratorial recommendation replied. */
export const procuratorialRecommendationReplyRecorded = defineEvent({
  name: 'procuratorate.procuratorial-recommendation.reply-recorded',
  version: 1,
  payload: replyRecorded,
});

/** The people's procuratorate acknowledged an assignment. */
export const procuratorateHandlingAcknowledged = handlingAcknowledged('procuratorate');
