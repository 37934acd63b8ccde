import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack, type Told } from '../../../tests/support/attacker.ts';
import { type Release, releaseTable } from './release-table.ts';
import { isSmall } from './smallest-cell.ts';
import { type BaseCell, cellName, type Figure, twoWayTable } from './two-way-table.ts';

const k = 5;

/** A measure of a year: six divisions with counts as counties have them. */
const divisions = ['150102', '150103', '150121', '150122', '150124', '150125'];
const measures = fc
  .array(fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 30 })), { minLength: 24, maxLength: 24 })
  .map((counts): BaseCell[] =>
    counts.map((count, index) => ({ division: divisions[index >> 2] ?? '', quarter: (index % 4) + 1, count })),
  );
const selections = fc.record({
  divisions: fc.subarray(divisions, { minLength: 1 }),
  quarters: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
});
type Selection = typeof selections extends fc.Arbitrary<infer Value> ? Value : never;

const isIn =
  (asked: Selection) =>
  ({ division, quarter }: BaseCell): boolean =>
    asked.divisions.includes(division) && asked.quarters.includes(quarter);

/** Asks one table after another, as one body that remembers all it was told. */
function askAll(counts: readonly BaseCell[], asked: readonly Selection[]): { releases: Release[]; told: Told[] } {
  const [whole] = twoWayTable(counts) as [Figure];
  const told: Told[] = isSmall(whole.count, k) ? [] : [whole];
  const given: (readonly string[])[] = [];
  const releases = asked.map((selection) => {
    const release = releaseTable({ counts, isAsked: isIn(selection), given, k });
    told.push(...release.published);
    given.push(...[...release.published].map(({ cells }) => cells));
    return release;
  });
  return { releases, told };
}

const all: Selection = { divisions, quarters: [1, 2, 3, 4] };
const without = (division: string): Selection => ({
  divisions: divisions.filter((other) => other !== division),
  quarters: [1, 2],
});

/** 150124 has 3 in the first half of the year, all others have plenty. */
const plain: BaseCell[] = divisions.flatMap((division) =>
  [1, 2, 3, 4].map((quarter) => ({
    division,
    quarter,
    count: division === '150124' ? (quarter % 2) + 1 : 20 + quarter,
  })),
);
const half: Selection = { divisions, quarters: [1, 2] };

describe('a table that is released', () => {
  test('keeps every small count k wide for whoever knows it and the total of the theme', () => {
    fc.assert(
      fc.property(measures, selections, (counts, selection) => {
        const { releases, told } = askAll(counts, [selection]);
        for (const figure of releases[0]?.table ?? []) {
          if (!isSmall(figure.count, k)) continue;
          const { least, most } = attack(told, figure.cells);
          expect(most - least).toBeGreaterThanOrEqual(k - 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('loses nothing to the difference guard where nothing was told before', () => {
    fc.assert(
      fc.property(measures, (counts) => {
        const [whole] = twoWayTable(counts) as [Figure];
        fc.pre(!isSmall(whole.count, k));
        expect(askAll(counts, [all]).releases[0]?.reason).not.toBe('DIFFERENCE');
      }),
    );
  });

  test('is the same when it is asked again, and has nothing new in it', () => {
    fc.assert(
      fc.property(measures, selections, (counts, selection) => {
        const [first, second] = askAll(counts, [selection, selection]).releases;
        const keys = (release?: Release) => [...(release?.published ?? [])].map(({ cells }) => cells.join());
        expect(new Set(keys(second))).toEqual(new Set(keys(first)));
      }),
    );
  });
});

describe('tables that are asked one after another', () => {
  test('give no small count away, whatever is asked', () => {
    fc.assert(
      fc.property(measures, fc.array(selections, { minLength: 2, maxLength: 6 }), (counts, asked) => {
        const { told } = askAll(counts, asked);
        for (const cell of counts.filter(({ count }) => isSmall(count, k))) {
          const { least, most } = attack(told, [cellName(cell)]);
          expect(most - least, cellName(cell)).toBeGreaterThanOrEqual(k - 1e-6);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test.each([
    ['a table, then it without a small division', half, without('150124')],
    ['it without a small division, then the table', without('150124'), half],
  ])('%s: the second is withheld whole', (_name, first, second) => {
    const { releases } = askAll(plain, [first, second]);
    expect(releases[0]?.published.size).toBeGreaterThan(0);
    expect(releases[1]).toMatchObject({ reason: 'DIFFERENCE', published: new Set() });
  });

  test('a table without a small division is withheld even at first where the total of the theme is its complement', () => {
    const year = { ...without('150124'), quarters: [1, 2, 3, 4] };
    const scarce = plain.map((cell) => (cell.division === '150124' ? { ...cell, count: cell.quarter % 2 } : cell));
    expect(askAll(scarce, [year]).releases[0]).toMatchObject({ reason: 'DIFFERENCE', published: new Set() });
  });

  test('a table without a large division is told', () => {
    const { releases } = askAll(plain, [half, without('150121')]);
    const [total] = releases[1]?.table ?? [];
    expect(total && releases[1]?.published.has(total)).toBe(true);
  });

  test('whether a hidden count is small cannot be asked by itself: both kinds are refused for the same reason', () => {
    const first = askAll(plain, [all]).releases[0];
    const hidden = first?.table.filter((figure) => figure.cells.length === 1 && !first.published.has(figure)) ?? [];
    expect(new Set(hidden.map(({ count }) => isSmall(count, k)))).toEqual(new Set([true, false]));
    for (const { division, quarter } of hidden) {
      const single = { divisions: [division ?? ''], quarters: [quarter ?? 0] };
      expect(askAll(plain, [all, single]).releases[1]).toMatchObject({ reason: 'DIFFERENCE', published: new Set() });
    }
  });

  test('a first question for a small count alone is refused as too small', () => {
    const single = { divisions: ['150124'], quarters: [1] };
    expect(askAll(plain, [single]).releases[0]).toMatchObject({ reason: 'SMALL_CELL', published: new Set() });
  });

  test('the body whose counts they are is told every one', () => {
    const { table, published, reason } = releaseTable({ counts: plain, isAsked: isIn(all), given: [], k: 1 });
    expect([published.size, reason]).toEqual([table.length, null]);
  });
});
