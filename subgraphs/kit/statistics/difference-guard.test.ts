import { describe, expect, test } from 'vitest';
import { guardDifferences } from './difference-guard.ts';
import { type BaseCell, twoWayTable } from './two-way-table.ts';

/** One quarter of six divisions, of which the second has 3 and the last two nobody. */
const counts: readonly BaseCell[] = [20, 3, 12, 9, 0, 0].map((count, index) => ({
  division: String(150101 + index),
  quarter: 1,
  count,
}));
const set = (...places: readonly number[]) => places.map((place) => `${150100 + place}/1`);
const guard = (...given: readonly (readonly string[])[]) => {
  const made = guardDifferences(counts, twoWayTable(counts), 5);
  for (const cells of given) made.note(cells);
  return made;
};

describe('the difference guard', () => {
  test.each([
    ['a group that is too small itself', [], set(2)],
    ['a set, then it without a small one', [set(1, 2, 3)], set(1, 3)],
    ['a set without a small one, then the set', [set(1, 3)], set(1, 2, 3)],
    ['a set, then it without a small one and one of nobody', [set(1, 2, 3, 5)], set(1, 3)],
    ['three that overlap and leave one', [set(1, 2), set(2, 3)], set(1, 3)],
    ['a chain of differences', [set(1, 2, 3, 4), set(1, 3)], set(4)],
    ['parts, when the whole is known', [set(1, 2, 3, 4), set(1), set(3)], set(4)],
    ['a whole, when its parts are known', [set(1), set(3), set(4)], set(1, 2, 3, 4)],
    ['a chain over two of which it is known that they are nobody', [set(5, 6), set(1, 2, 5), set(1, 4)], set(4, 6)],
    ['a chain over two that made no difference', [set(1, 2, 5, 6), set(1, 2), set(4, 5)], set(1, 4)],
  ])('refuses %s', (_name, given, asked) => {
    expect(guard(...given).admits([asked])).toBe(false);
  });

  test.each([
    ['a set of enough people', [], set(1)],
    ['sets that do not meet', [set(1, 2)], set(3, 4)],
    ['sets that overlap in a small one, but leave it open', [set(1, 2)], set(2, 3)],
    ['a set without a large one', [set(1, 2, 3, 4)], set(2, 3, 4)],
    ['the same once more', [set(1, 2), set(2, 3)], set(2, 3)],
    ['what follows from the known ones anyway', [set(1, 2, 3), set(1, 2)], set(3)],
    ['nobody', [set(1, 2, 3)], set(5)],
  ])('admits %s', (_name, given, asked) => {
    expect(guard(...given).admits([asked])).toBe(true);
  });

  test('takes note of what it admits and not of what it refuses', () => {
    const one = guard();
    expect(one.admits([set(1, 2, 3)])).toBe(true);
    expect(one.knows(set(1, 2, 3))).toBe(true);
    expect(one.admits([set(1, 3)])).toBe(false);
    expect(one.knows(set(1, 3))).toBe(false);
    expect(one.admits([set(2, 3)])).toBe(true);
    expect(one.knows(set(1))).toBe(true);
  });

  test('refuses what leaves a division over several quarters, though each of its counts stays open', () => {
    const cells = ['150102', '150121'].flatMap((division) =>
      [1, 2].map((quarter) => ({ division, quarter, count: division === '150121' ? 1 : 30 })),
    );
    const two = guardDifferences(cells, twoWayTable(cells), 5);
    expect(two.admits([['150102/1', '150102/2', '150121/1', '150121/2']])).toBe(true);
    expect(two.admits([['150102/1', '150121/1']])).toBe(true);
    expect(two.admits([['150102/1', '150121/2']])).toBe(true);
    expect(two.admits([['150102/1', '150102/2']])).toBe(false);
  });

  test('is not blocked by what was known before, as where a count was corrected afterwards', () => {
    expect(guard(set(2)).admits([set(3, 4)])).toBe(true);
    expect(guard(set(2)).admits([set(2, 3)])).toBe(true);
  });
});
