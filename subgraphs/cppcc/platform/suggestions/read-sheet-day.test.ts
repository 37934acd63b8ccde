import { expect, test } from 'vitest';
import { readSheetDay } from './read-sheet-day.ts';

test.each([
  ['2023-08-12', '2023-08-12'],
  ['2023.8.12', '2023-08-12'],
  ['2023/8/12', '2023-08-12'],
  ['2023年8月12日', '2023-08-12'],
  ['２０２３年８月１２日', '2023-08-12'],
  ['45150', '2023-08-12'],
  ['2024-2-29', '2024-02-29'],
  ['2023-2-29', undefined],
  ['8月12日', undefined],
  ['昨天', undefined],
])('%s is %s', (given, day) => {
  expect(readSheetDay(given)).toBe(day);
});
