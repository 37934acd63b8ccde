import { boundingRow, expressed, pivot, rightHandSide, type Tableau, valueAt } from './tableau.ts';

/** What someone knows of counts, each of them zero or more: the sums of some of them. */
export interface KnownSums {
  /** The same, and one more sum, which must be true. */
  readonly with: (vector: readonly number[], sum: number) => KnownSums;
  /** The least, in whole people, that a sum can be for all that is known. */
  readonly least: (vector: readonly number[]) => number;
  /** The most that it can be; Infinity where nothing bounds it. */
  readonly most: (vector: readonly number[]) => number;
}

/** Nothing is known. */
export const nothingKnown: KnownSums = knowing({ rows: [], basis: [], scale: 1 });

/** Bounds are those of linear programming, by the simplex method with Bland’s rule, and exact. */
function knowing(tableau: Tableau): KnownSums {
  return {
    with: (vector, sum) => knowing(meet(tableau, vector, sum)),
    least: (vector) => {
      const negative = vector.map((value) => -value);
      return Math.ceil(0 - largest(tableau, negative));
    },
    most: (vector) => Math.floor(largest(tableau, vector)),
  };
}

/** The largest that a sum can be; Infinity where nothing bounds it. */
function largest(tableau: Tableau, vector: readonly number[]): number {
  const objective = tableau.basis.length;
  let current: Tableau = { ...tableau, rows: [...tableau.rows, expressed(tableau, vector, 0)] };
  for (;;) {
    const column = firstGain(current.rows[objective]);
    if (column === -1) return (0 - rightHandSide(current.rows[objective])) / current.scale;
    const row = boundingRow(current, column);
    if (row === -1) return Number.POSITIVE_INFINITY;
    current = pivot(current, row, column);
  }
}

/** Adds an equation: the counts are moved until they meet it. */
function meet(tableau: Tableau, vector: readonly number[], sum: number): Tableau {
  const added = tableau.basis.length;
  const row = expressed(tableau, vector, sum);
  const positive = rightHandSide(row) < 0 ? row.map((value) => -value) : row;
  let current: Tableau = { ...tableau, rows: [...tableau.rows, positive] };
  for (;;) {
    const lacking = current.rows[added];
    if (rightHandSide(lacking) === 0) return settle(current, added);
    const column = firstGain(lacking);
    if (column === -1) throw new Error('a sum contradicts what is known');
    const bounding = boundingRow(current, column);
    const isMetFirst =
      bounding === -1 ||
      rightHandSide(lacking) * valueAt(current.rows[bounding], column) <=
        rightHandSide(current.rows[bounding]) * valueAt(lacking, column);
    if (isMetFirst) return pivot(current, added, column);
    current = pivot(current, bounding, column);
  }
}

/** An equation that the counts meet as they are becomes a row, or is left out where it says nothing new. */
function settle(tableau: Tableau, added: number): Tableau {
  const row = tableau.rows[added] ?? [];
  const column = row.findIndex((value) => value !== 0);
  if (column === -1) return { ...tableau, rows: tableau.rows.slice(0, added) };
  const upright = valueAt(row, column) < 0 ? row.map((value) => -value) : row;
  return pivot({ ...tableau, rows: tableau.rows.with(added, upright) }, added, column);
}

/** The first column in which a row gains. */
const firstGain = (row: readonly number[] = []): number => row.slice(0, -1).findIndex((value) => value > 0);
