import { defineEvent, handlingAcknowledged, replyRecorded } from '#kit';

/** The addressee of a disciplinary recommendation replied. */
export const disciplinaryRecommendationReplyRecorded = defineEvent({
  name: 'discipline.disciplinary-recommendation.reply-recorded',
  version: 1,
  payload: replyRecorded,
});

/** The discipline inspection and supervisory commission acknowledged an assignment. */
export const disciplineHandlingAcknowledged = handlingAcknowledged('discipline');
