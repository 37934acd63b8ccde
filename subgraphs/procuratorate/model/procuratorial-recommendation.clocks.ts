import type { ClockStart } from '#kit';
import type { ProcuratorialRecommendation } from './procuratorial-recommendation.entity.ts';

/** The clocks that run on an instrument of this kind; it counts as received on the day it was issued. */
export const procuratorialRecommendationClocks = ({
  kind,
  issuedOn,
  repliedOn,
}: ProcuratorialRecommendation): ClockStart[] => [
  { rule: kind === 'PUBLIC_INTEREST' ? 'D07' : 'D06', startOn: issuedOn, satisfiedOn: repliedOn },
];
