import type { SampleFigures } from '../../cppcc/sample/statistics.ts';

/** Counts by quarter, made up for the sample. */
export const sampleFigures: readonly SampleFigures[] = [
  {
    year: 2022,
    theme: 'MINORS_PROTECTION',
    measures: {
      SUPERVISION_ORDERS: [31, 38, 42, 36],
      LAW_LECTURES: [48, 77, 52, 69],
      ASSISTANCE_GIVEN: [9, 12, 14, 11],
    },
  },
  {
    year: 2023,
    theme: 'MINORS_PROTECTION',
    measures: {
      SUPERVISION_ORDERS: [35, 41, 47, 40],
      LAW_LECTURES: [55, 83, 58, 74],
      ASSISTANCE_GIVEN: [10, 13, 15, 13],
    },
  },
  { year: 2026, theme: 'NEW_EMPLOYMENT_RIGHTS', measures: { LAW_LECTURES: [6, 11, 9], ASSISTANCE_GIVEN: [1, 2, 1] } },
];
