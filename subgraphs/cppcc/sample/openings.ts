import { othersThan, type SampleOpening } from './grants.ts';

/** 监督建议向各协同单位开放，正文仅向参与单位开放: what this body opens in the sample. */
export const sampleOpenings: readonly SampleOpening[] = [
  { noun: 'SupervisionProposal', fields: ['id'], to: othersThan('cppcc') },
  {
    noun: 'SupervisionProposal',
    fields: ['points', 'reviewNo', 'statement', 'closingReason'],
    to: othersThan('cppcc'),
    level: 'BILATERAL',
    rowFilter: { isPartyOnly: true },
  },
];
