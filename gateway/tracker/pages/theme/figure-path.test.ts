import { describe, expect, test } from 'vitest';
import { figureAt } from './figure-path.ts';
import { firstOfLastMonth } from './since-last-month.ts';

const answer = {
  supervisionYear: {
    progress: {
      total: { units: 36 },
      results: [
        { key: null, units: 3 },
        { key: 'YES', units: 0 },
      ],
    },
  },
  courts: { groups: [{ key: '2023', proposals: 12 }] },
};

describe('a figure of the theme of the year', () => {
  test.each([
    ['supervisionYear.progress.total.units', 36],
    ['supervisionYear.progress.results[key=null].units', 3],
    ['supervisionYear.progress.results[key=YES].units', 0],
    ['courts.groups[key=2023].proposals', 12],
  ])('%s is read where it stands', (path, value) => {
    expect(figureAt(answer, path)).toBe(value);
  });

  test.each(['courts.groups[key=2022].proposals', 'justice.groups[key=2023].proposals', 'courts.groups', ''])(
    '%s is no figure',
    (path) => {
      expect(figureAt(answer, path)).toBeUndefined();
    },
  );

  test.each([
    ['2026-11-27', '2026-10-01'],
    ['2026-03-31', '2026-02-01'],
    ['2026-01-01', '2025-12-01'],
  ])('“since last month” on %s is since %s', (day, first) => {
    expect(firstOfLastMonth(day)).toBe(first);
  });
});
