import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack } from '../../../tests/support/attacker.ts';
import { isSmall } from './smallest-cell.ts';
import { suppressSmallCells } from './suppress-small-cells.ts';
import { type BaseCell, type Figure, twoWayTable } from './two-way-table.ts';

const k = 5;

/** Counts as they are written in a table: a row for each division, a number for each quarter, null for none. */
const countsOf = (rows: readonly (readonly (number | null)[])[]): BaseCell[] =>
  rows.flatMap((row, index) =>
    row.flatMap((count, column) =>
      count === null ? [] : [{ division: String(150101 + index), quarter: column + 1, count }],
    ),
  );

/** The same as text: `/` ends a row, `-` is not recorded. */
const rowsOf = (text: string): (number | null)[][] =>
  text.split('/').map((row) => row.split(' ').map((value) => (value === '-' ? null : Number(value))));

const guarded = (rows: readonly (readonly (number | null)[])[], isKnown = (_figure: Figure) => false) => {
  const table = twoWayTable(countsOf(rows));
  const hidden = suppressSmallCells(table, { k, isKnown });
  if (!hidden) return undefined;
  return { table, hidden, told: table.filter((figure) => !hidden.has(figure)) };
};

/** The widths to which an attacker can narrow the numbers that are too small. */
const widths = ({ table, told }: NonNullable<ReturnType<typeof guarded>>): number[] =>
  table
    .filter(({ count }) => isSmall(count, k))
    .map(({ cells }) => attack(told, cells))
    .map(({ least, most }) => most - least);

/** Counts as counties have them: many small, some none, some not recorded. */
const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: 6 }) },
  { weight: 3, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.option(count, { freq: 20 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .filter((rows) => rows.flat().some((value) => value !== null));

describe('the small-cell guard', () => {
  test('hides every number that is too small, and no zero because it is zero', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { told } = guarded(rows) ?? { told: [] };
        expect(told.filter((figure) => isSmall(figure.count, k))).toEqual([]);
      }),
    );
    expect(
      guarded([
        [0, 0, 0],
        [9, 8, 7],
      ])?.hidden.size,
    ).toBe(0);
  });

  test('leaves no number that is too small within a range narrower than k, by linear programming', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const result = guarded(rows);
        expect(result).toBeDefined();
        if (result) for (const width of widths(result)) expect(width).toBeGreaterThanOrEqual(k - 1e-6);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('holds also where the viewer knows the total already', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const isTotal = ({ division, quarter }: Figure) => division === null && quarter === null;
        const total = rows.flat().reduce<number>((sum, value) => sum + (value ?? 0), 0);
        fc.pre(!isSmall(total, k));
        const cells = countsOf(rows).length;
        const result = guarded(rows, (figure) => figure.cells.length === cells);
        expect(result?.told.some(isTotal)).toBe(true);
        if (result) for (const width of widths(result)) expect(width).toBeGreaterThanOrEqual(k - 1e-6);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('agrees with the enumeration of every table that would have been published alike', () => {
    const small = fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(small, (rows) => {
        const sum = rows.flat().reduce((total, value) => total + value, 0);
        fc.pre(!isSmall(sum, k));
        const result = guarded(rows, ({ division, quarter }) => division === null && quarter === null);
        if (!result) throw new Error('cannot be protected');
        const names = twoWayTable(countsOf(rows)).flatMap(({ cells }) => (cells.length === 1 ? cells : []));
        const alike = [...tablesOf([...new Set(names)], sum)].filter((table) =>
          result.told.every(({ cells, count: value }) => sumOf(table, cells) === value),
        );
        for (const figure of result.table.filter((candidate) => isSmall(candidate.count, k))) {
          const values = alike.map((table) => sumOf(table, figure.cells));
          expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('costs far less than to withhold the table: of a city’s year most of the people stay counted', () => {
    const year = rowsOf('7 8 10 8/5 6 6 6/5 6 6 6/8 9 10 9/4 4 5 4/2 3 3 2/2 2 3 2/1 1 2 1/1 2 2 2');
    const { table, hidden, told } = guarded(year) ?? { table: [], hidden: new Set(), told: [] };
    const primary = table.filter((figure) => isSmall(figure.count, k)).length;
    expect(hidden.size).toBeLessThanOrEqual(primary + 3);
    const counted = told.filter(({ division, quarter }) => division !== null && quarter === null);
    expect(counted.length).toBeGreaterThanOrEqual(8);
    expect(told.some(({ division, quarter }) => division === null && quarter === null)).toBe(true);
  });

  test('on the whole hides less than one further number for four that are too small, and seldom a total', () => {
    let [small, further, totals, tried] = [0, 0, 0, 0];
    const large = fc.array(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 60 })), { minLength: 4, maxLength: 4 }),
      { minLength: 6, maxLength: 9 },
    );
    for (const rows of fc.sample(large, { numRuns: 100, seed: 7 })) {
      const { hidden } = guarded(rows) ?? { hidden: new Set<Figure>() };
      const more = [...hidden].filter((figure) => !isSmall(figure.count, k));
      [tried, small, further] = [tried + 1, small + hidden.size - more.length, further + more.length];
      totals += more.filter(({ division, quarter }) => division === null || quarter === null).length;
    }
    expect(further).toBeLessThan(small / 4);
    expect(totals).toBeLessThan(tried / 10);
  });

  test.each([
    ['a table of nobody', '0 0/0 0', 0],
    ['a row of nobody beside others', '0 0 0/12 30 9', 0],
    ['one count that is told', '8', 0],
    ['one count that is too small: it, and the three sums that are the same', '3', 4],
    ['nothing but small counts', '1 1/1 1', 9],
    ['one division, one small quarter: another quarter goes with it, each as count and total', '2 30 40 50', 4],
    ['one quarter, one small division', '2/30/40', 4],
    ['one small count among large ones: three more, on a cycle', '2 30 40/31 20 50/60 70 80', 4],
    ['one small count beside one that is not recorded', '2 30 -/31 20 50/60 70 80', 4],
  ])('hides of %s as many numbers as it must', (_name, text, expected) => {
    expect(guarded(rowsOf(text))?.hidden.size).toBe(expected);
  });

  test('prefers single counts to totals, and the cheaper to the dearer', () => {
    const { hidden } = guarded(rowsOf('2 30 40/31 20 50/60 70 80')) ?? { hidden: new Set<Figure>() };
    const values = [...hidden].map((figure) => figure.count);
    expect(values).toEqual([2, 30, 31, 20]);
    expect([...hidden].every(({ division, quarter }) => division !== null && quarter !== null)).toBe(true);
  });

  test('decides alike each time, in whatever order the rows are read', () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const counts = countsOf(rows);
        const keys = new Map(counts.map((cell) => [cell, numbers.next().value]));
        const shuffled = counts.toSorted((one, other) => Number(keys.get(one)) - Number(keys.get(other)));
        const names = (given: BaseCell[]) =>
          [...(suppressSmallCells(twoWayTable(given), { k, isKnown: () => false }) ?? [])].map(
            ({ division, quarter }) => `${division}/${quarter}`,
          );
        expect(names(shuffled)).toEqual(names(counts));
      }),
    );
  });

  test('gives up where the viewer knows so much that nothing can be hidden', () => {
    expect(
      guarded(
        [
          [2, 30],
          [31, 20],
        ],
        ({ count: value }) => value !== 2,
      ),
    ).toBeUndefined();
  });
});

const sumOf = (table: ReadonlyMap<string, number>, cells: readonly string[]): number =>
  cells.reduce((total, name) => total + (table.get(name) ?? 0), 0);

/** Every way to divide a number among cells. */
function* tablesOf(names: readonly string[], sum: number): Generator<Map<string, number>> {
  const [name = '', ...others] = names;
  if (others.length === 0) return yield new Map([[name, sum]]);
  for (let value = 0; value <= sum; value += 1) {
    for (const rest of tablesOf(others, sum - value)) yield new Map([...rest, [name, value]]);
  }
}
