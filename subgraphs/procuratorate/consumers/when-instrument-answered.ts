import { whenInstrumentAnswered } from '#kit';
import { recordProcuratorialRecommendationReply } from '../commands/record-procuratorial-recommendation-reply.ts';

/** 收到回复: the addressee has answered, and the body's own record says so. */
export const whenProcuratorialRecommendationAnswered = whenInstrumentAnswered(recordProcuratorialRecommendationReply);
