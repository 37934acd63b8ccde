import { othersThan, registerFields, type SampleOpening } from '../../cppcc/sample/grants.ts';

/** 行政执法监督意见的登记信息向各协同单位开放: what this body opens in the sample. */
export const sampleOpenings: readonly SampleOpening[] = [
  { noun: 'LawEnforcementSupervision', fields: registerFields, to: othersThan('justice') },
];
