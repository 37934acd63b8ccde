import type { SampleFigures } from '../../cppcc/sample/statistics.ts';

/** Counts by quarter, made up for the sample. */
export const sampleFigures: readonly SampleFigures[] = [
  {
    year: 2022,
    theme: 'DISPUTE_RESOLUTION',
    measures: {
      MEDIATION_REFERRED: [2610, 3105, 3388, 2977],
      MEDIATION_SUCCEEDED: [1544, 1896, 2103, 1851],
      CONFIRMATION_APPLIED: [402, 466, 518, 471],
      CONFIRMATION_GRANTED: [391, 455, 507, 460],
    },
  },
  {
    year: 2023,
    theme: 'DISPUTE_RESOLUTION',
    measures: {
      MEDIATION_REFERRED: [3021, 3560, 3712, 3349],
      MEDIATION_SUCCEEDED: [1873, 2258, 2391, 2166],
      CONFIRMATION_APPLIED: [455, 539, 577, 530],
      CONFIRMATION_GRANTED: [446, 529, 566, 521],
    },
  },
  {
    year: 2026,
    theme: 'NEW_EMPLOYMENT_RIGHTS',
    measures: {
      MEDIATION_REFERRED: [188, 231, 264],
      MEDIATION_SUCCEEDED: [121, 152, 176],
      CONFIRMATION_APPLIED: [37, 44, 51],
      CONFIRMATION_GRANTED: [36, 43, 50],
    },
  },
];
