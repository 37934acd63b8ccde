import { whenInstrumentAnswered } from '#kit';
import { recordJudicialRecommendationReply } from '../commands/record-judicial-recommendation-reply.ts';

/** 收到回复: the addressee has answered, and the body's own record says so. */
export const whenJudicialRecommendationAnswered = whenInstrumentAnswered(recordJudicialRecommendationReply);
