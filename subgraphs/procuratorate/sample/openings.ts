import { othersThan, registerFields, type SampleOpening } from '../../cppcc/sample/grants.ts';

/** 检察建议的登记信息向各协同单位开放，正文逐件同意: what this body opens in the sample. */
export const sampleOpenings: readonly SampleOpening[] = [
  { noun: 'ProcuratorialRecommendation', fields: registerFields, to: othersThan('procuratorate') },
];
