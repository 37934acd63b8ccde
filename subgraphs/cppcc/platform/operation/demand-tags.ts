/** 需求所属领域: what a demand is about, as tags. */
export const demandTags = [
  'HEALTH',
  'EDUCATION',
  'ELDERLY_CARE',
  'HOUSING',
  'TRANSPORT',
  'ENVIRONMENT',
  'EMPLOYMENT',
  'BUSINESS',
  'FARMING',
  'CULTURE',
  'RULE_OF_LAW',
] as const;
export type DemandTag = (typeof demandTags)[number];
