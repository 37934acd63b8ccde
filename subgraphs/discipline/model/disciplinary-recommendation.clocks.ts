import type { ClockStart } from '#kit';
import type { DisciplinaryRecommendation } from './disciplinary-recommendation.entity.ts';

/** The clocks that run on an instrument of this kind; it counts as received on the day it was issued. */
export const disciplinaryRecommendationClocks = ({
  issuedOn,
  replyDueOn,
  repliedOn,
}: DisciplinaryRecommendation): ClockStart[] => [
  { rule: 'D10', startOn: issuedOn, statedOn: replyDueOn, satisfiedOn: repliedOn },
];
