import { type SampleOpening } from '../../cppcc/sample/grants.ts';

/** 纪检监察建议仅以年度、主题、是否回复向政协开放: what this body opens in the sample. */
export const sampleOpenings: readonly SampleOpening[] = [
  { noun: 'DisciplinaryRecommendation', fields: ['id'], to: ['cppcc'], level: 'BILATERAL', smallest: 3 },
];
