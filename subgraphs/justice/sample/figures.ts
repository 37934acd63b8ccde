import type { SampleFigures } from '../../cppcc/sample/statistics.ts';

/** Counts by quarter, made up for the sample. */
export const sampleFigures: readonly SampleFigures[] = [
  {
    year: 2022,
    theme: 'BUSINESS_ENVIRONMENT',
    measures: {
      MEDIATION_ACCEPTED: [1890, 2214, 2367, 2105],
      MEDIATION_SETTLED: [1822, 2140, 2291, 2039],
      AID_APPLICATIONS: [611, 702, 688, 653],
      AID_GRANTED: [574, 661, 649, 617],
    },
  },
  {
    year: 2022,
    theme: 'DISPUTE_RESOLUTION',
    measures: { MEDIATION_ACCEPTED: [3402, 3855, 4019, 3760], MEDIATION_SETTLED: [3291, 3733, 3894, 3641] },
  },
  {
    year: 2023,
    theme: 'BUSINESS_ENVIRONMENT',
    measures: {
      MEDIATION_ACCEPTED: [2044, 2391, 2516, 2263],
      MEDIATION_SETTLED: [1975, 2317, 2440, 2195],
      AID_APPLICATIONS: [655, 748, 731, 702],
      AID_GRANTED: [618, 707, 692, 664],
    },
  },
  {
    year: 2023,
    theme: 'DISPUTE_RESOLUTION',
    measures: { MEDIATION_ACCEPTED: [3610, 4102, 4277, 3991], MEDIATION_SETTLED: [3498, 3981, 4150, 3874] },
  },
  {
    year: 2026,
    theme: 'NEW_EMPLOYMENT_RIGHTS',
    measures: {
      MEDIATION_ACCEPTED: [140, 176, 203],
      MEDIATION_SETTLED: [131, 166, 192],
      AID_APPLICATIONS: [58, 71, 83],
      AID_GRANTED: [54, 66, 78],
    },
  },
];
