import { othersThan, type SampleOpening } from './grants.ts';

/** What happened is open to all partners, its words to those whom the proposal concerns. */
const concerned = (noun: string, words: readonly string[]): SampleOpening[] => [
  { noun, fields: ['id'], to: othersThan('cppcc') },
  { noun, fields: words, to: othersThan('cppcc'), level: 'BILATERAL', rowFilter: { isPartyOnly: true } },
];

/** 监督建议向各协同单位开放，正文仅向参与单位开放: what this body opens in the sample. */
export const sampleOpenings: readonly SampleOpening[] = [
  { noun: 'MicroSuggestion', fields: ['id', 'text', 'reason', 'answer'], to: othersThan('cppcc') },
  { noun: 'OpinionReport', fields: ['id'], to: othersThan('cppcc') },
  { noun: 'SupervisionProposal', fields: ['id'], to: othersThan('cppcc') },
  {
    noun: 'SupervisionProposal',
    fields: ['points', 'reviewNo', 'statement', 'closingReason'],
    to: othersThan('cppcc'),
    level: 'BILATERAL',
    rowFilter: { isPartyOnly: true },
  },
  ...concerned('Evaluation', ['evaluatorId', 'opinion']),
  ...concerned('FollowUp', ['finding', 'evidence']),
  ...concerned('Commitment', ['text', 'finding']),
  ...concerned('Chase', ['text']),
  ...concerned('TimelineEntry', ['about']),
  ...concerned('CppccProposal', ['text', 'refusal', 'extensionReason', 'reply', 'opinion', 'answer']),
  { noun: 'PressingEntry', fields: ['id'], to: othersThan('cppcc') },
];
