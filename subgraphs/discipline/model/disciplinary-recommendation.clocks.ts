import type { ClockStart } from '#kit';
import type { DisciplinaryRecommendation } from './disciplinary-recommendation.entity.ts';

/** The clocks that run on an instrument of this kind; its receipt is not recorded, it counts from the day of issue. */
export const disciplinaryRecommendationClocks = ({
  issuedOn,
  replyDueOn,
  repliedOn,
}: DisciplinaryRecommendation): ClockStart[] => [
  { rule: 'D10', startOn: issuedOn, isStartAssumed: true, statedOn: replyDueOn, satisfiedOn: repliedOn },
];
