import { defineEvent, handlingAcknowledged, replyRecorded } from '#kit';

/** The addressee of a law-enforcement supervision replied. */
export const lawEnforcementSupervisionReplyRecorded = defineEvent({
  name: 'justice.law-enforcement-supervision.reply-recorded',
  version: 1,
  payload: replyRecorded,
});

/** The justice bureau acknowledged an assignment. */
export const justiceHandlingAcknowledged = handlingAcknowledged('justice');
