import { expect, test } from 'vitest';
import { twoWayTable } from './two-way-table.ts';

const counts = [
  { division: '150124', quarter: 2, count: 3 },
  { division: '150102', quarter: 1, count: 20 },
  { division: '150102', quarter: 2, count: 30 },
];

test('a table has its totals first, and each number the base cells that it sums up, in order', () => {
  expect(twoWayTable(counts)).toEqual([
    { division: null, quarter: null, count: 53, cells: ['150102/1', '150102/2', '150124/2'] },
    { division: '150102', quarter: null, count: 50, cells: ['150102/1', '150102/2'] },
    { division: '150124', quarter: null, count: 3, cells: ['150124/2'] },
    { division: null, quarter: 1, count: 20, cells: ['150102/1'] },
    { division: null, quarter: 2, count: 33, cells: ['150102/2', '150124/2'] },
    { division: '150102', quarter: 1, count: 20, cells: ['150102/1'] },
    { division: '150102', quarter: 2, count: 30, cells: ['150102/2'] },
    { division: '150124', quarter: 2, count: 3, cells: ['150124/2'] },
  ]);
});

test('a table is the same in whatever order its counts are read', () => {
  expect(twoWayTable(counts.toReversed())).toEqual(twoWayTable(counts));
});
