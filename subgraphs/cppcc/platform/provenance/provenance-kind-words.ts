import { publishEnum, words } from '#kit';
import type { ProvenanceKind } from './provenance-kinds.ts';

/** What the kinds are called. */
export const provenanceKindWords = {
  MICRO_SUGGESTION: ['微建议', 'micro-suggestion'],
  OPINION_REPORT: ['社情民意信息', 'opinion report'],
  PROPOSAL_LEAD: ['提案线索', 'lead for a CPPCC proposal'],
  CONSULTATION_TOPIC: ['协商议题', 'topic of consultation'],
  CPPCC_PROPOSAL: ['提案', 'CPPCC proposal'],
  CAMPAIGN: ['协同监督活动', 'campaign'],
  SUPERVISION_PROPOSAL: ['监督建议', 'supervision proposal'],
  REPLY: ['办理答复', 'reply of a unit'],
  COMMITMENT: ['承诺', 'commitment'],
  FOLLOW_UP: ['回头看', 'look-back'],
  PRACTICAL_DEED: ['为民办实事', 'deed done for the people'],
  ANSWER_BACK: ['向站(室)反馈', 'answer back to the work place'],
} as const satisfies Readonly<Record<ProvenanceKind, readonly [zh: string, en: string]>>;

/** 来源去向种类 */
export const ProvenanceKindEnum = publishEnum<ProvenanceKind>(
  'ProvenanceKind',
  words('一件事所经过的记录的种类，按先后排列。', 'The kinds of records that a matter goes through, in their order.'),
  provenanceKindWords,
);
