/** For whom a deed was done: groups of people, never single ones. */
export const beneficiaryGroups = [
  'RESIDENTS',
  'OLDER_PEOPLE',
  'MINORS',
  'PEOPLE_WITH_DISABILITIES',
  'WORKERS',
  'FARMERS_AND_HERDERS',
  'LOW_INCOME_HOUSEHOLDS',
  'ENTERPRISES',
] as const;
export type BeneficiaryGroup = (typeof beneficiaryGroups)[number];

/** About how many it helped, as a band: a small number is never told exactly. */
export const beneficiaryBands = ['UNDER_TEN', 'UNDER_FIFTY', 'UNDER_TWO_HUNDRED', 'MORE'] as const;
export type BeneficiaryBand = (typeof beneficiaryBands)[number];
