import type { SampleFigures } from '../../cppcc/sample/statistics.ts';

/** Counts by quarter, made up for the sample. */
export const sampleFigures: readonly SampleFigures[] = [
  {
    year: 2022,
    theme: 'BUSINESS_ENVIRONMENT',
    measures: { INSPECTIONS: [14, 22, 19, 17], RECTIFICATIONS: [33, 58, 47, 41] },
  },
  {
    year: 2023,
    theme: 'BUSINESS_ENVIRONMENT',
    measures: { INSPECTIONS: [16, 25, 21, 18], RECTIFICATIONS: [39, 66, 52, 44] },
  },
  { year: 2026, theme: 'NEW_EMPLOYMENT_RIGHTS', measures: { INSPECTIONS: [5, 9, 8], RECTIFICATIONS: [11, 20, 17] } },
];
