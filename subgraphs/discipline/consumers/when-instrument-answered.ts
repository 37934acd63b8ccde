import { whenInstrumentAnswered } from '#kit';
import { recordDisciplinaryRecommendationReply } from '../commands/record-disciplinary-recommendation-reply.ts';

/** 收到回复: the addressee has answered, and the body's own record says so. */
export const whenDisciplinaryRecommendationAnswered = whenInstrumentAnswered(recordDisciplinaryRecommendationReply);
