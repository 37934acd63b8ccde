import { othersThan, registerFields, type SampleOpening } from '../../cppcc/sample/grants.ts';

/** 司法建议的登记信息向各协同单位开放，正文向政协开放: what this body opens in the sample. */
export const sampleOpenings: readonly SampleOpening[] = [
  { noun: 'JudicialRecommendation', fields: registerFields, to: othersThan('courts') },
  { noun: 'JudicialRecommendation', fields: ['problem', 'suggestion'], to: ['cppcc'], level: 'BILATERAL' },
];
