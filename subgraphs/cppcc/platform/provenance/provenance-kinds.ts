/**
 * 建议来源去向: the kinds of records that a matter goes through, in the order in which it does. A matter is only linked
 * onward, so that no way leads back to where it began.
 */
export const provenanceKinds = [
  'MICRO_SUGGESTION',
  'OPINION_REPORT',
  'PROPOSAL_LEAD',
  'CONSULTATION_TOPIC',
  'CPPCC_PROPOSAL',
  'CAMPAIGN',
  'SUPERVISION_PROPOSAL',
  'REPLY',
  'COMMITMENT',
  'FOLLOW_UP',
  'PRACTICAL_DEED',
  'ANSWER_BACK',
] as const;
export type ProvenanceKind = (typeof provenanceKinds)[number];

/** What an officer may link with what; all other links follow from the records themselves. */
export const linkable: Readonly<Partial<Record<ProvenanceKind, readonly ProvenanceKind[]>>> = {
  MICRO_SUGGESTION: [
    ...(['PROPOSAL_LEAD', 'CONSULTATION_TOPIC', 'CPPCC_PROPOSAL'] as const),
    ...(['CAMPAIGN', 'SUPERVISION_PROPOSAL', 'PRACTICAL_DEED'] as const),
  ],
  OPINION_REPORT: ['CONSULTATION_TOPIC', 'CPPCC_PROPOSAL', 'CAMPAIGN', 'SUPERVISION_PROPOSAL'],
  CONSULTATION_TOPIC: ['CAMPAIGN', 'SUPERVISION_PROPOSAL'],
  CPPCC_PROPOSAL: ['CAMPAIGN', 'SUPERVISION_PROPOSAL'],
  SUPERVISION_PROPOSAL: ['PRACTICAL_DEED'],
};
