/** The mechanisms of the platform that a rule may govern. */
export const governedMechanisms = [
  'INTEGRATION',
  'CONVENORS',
  'WORK_PLACES',
  'MEMBER_PLACEMENT',
  'OPERATION',
  'STANDARD_CHECK',
  'DEMONSTRATION',
  'CASE_STORY',
  'OPEN_REVIEW',
  'PERFORMANCE_REVIEW',
  'MEMBER_CONTACT',
  'OUTREACH',
  'CONSULTATION',
  'MICRO_CONSULTATION',
  'SUPERVISION',
  'PROPOSAL_HANDLING',
  'MICRO_SUGGESTION',
  'OPINION_REPORT',
  'PRACTICAL_DEED',
] as const;
export type GovernedMechanism = (typeof governedMechanisms)[number];
