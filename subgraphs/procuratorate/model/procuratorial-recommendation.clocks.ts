import type { ClockStart } from '#kit';
import type { ProcuratorialRecommendation } from './procuratorial-recommendation.entity.ts';

/** The clocks that run on an instrument of this kind; its receipt is not recorded, it counts from the day of issue. */
export const procuratorialRecommendationClocks = ({
  kind,
  issuedOn,
  repliedOn,
}: ProcuratorialRecommendation): ClockStart[] => [
  { rule: kind === 'PUBLIC_INTEREST' ? 'D07' : 'D06', startOn: issuedOn, isStartAssumed: true, satisfiedOn: repliedOn },
];
