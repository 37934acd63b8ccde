import { whenInstrumentAnswered } from '#kit';
import { recordLawEnforcementSupervisionReply } from '../commands/record-law-enforcement-supervision-reply.ts';

/** 收到回复: the addressee has answered, and the body's own record says so. */
export const whenLawEnforcementSupervisionAnswered = whenInstrumentAnswered(recordLawEnforcementSupervisionReply);
