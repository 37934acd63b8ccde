import type { ClockStart } from '#kit';
import type { JudicialRecommendation } from './judicial-recommendation.entity.ts';

/** The clocks that run on an instrument of this kind; it counts as received on the day it was issued. */
export const judicialRecommendationClocks = ({
  issuedOn,
  replyDueOn,
  repliedOn,
}: JudicialRecommendation): ClockStart[] => [
  { rule: 'D08', startOn: issuedOn, statedOn: replyDueOn, satisfiedOn: repliedOn },
];
