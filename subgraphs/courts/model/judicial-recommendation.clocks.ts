import type { ClockStart } from '#kit';
import type { JudicialRecommendation } from './judicial-recommendation.entity.ts';

/** The clocks that run on an instrument of this kind; its receipt is not recorded, it counts from the day of issue. */
export const judicialRecommendationClocks = ({
  issuedOn,
  replyDueOn,
  repliedOn,
}: JudicialRecommendation): ClockStart[] => [
  { rule: 'D08', startOn: issuedOn, isStartAssumed: true, statedOn: replyDueOn, satisfiedOn: repliedOn },
];
