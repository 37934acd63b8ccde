import { defineEvent, handlingAcknowledged, replyRecorded } from '#kit';

/** The addressee of a judicial recommendation replied. */
export const judicialRecommendationReplyRecorded = defineEvent({
  name: 'courts.judicial-recommendation.reply-recorded',
  version: 1,
  payload: replyRecorded,
});

/** The people's courts acknowledged an assignment. */
export const courtsHandlingAcknowledged = handlingAcknowledged('courts');
