/**
 * Equations over counts in the simplex form, in whole numbers: row by row, what a basic count is worth in terms of the
 * others. All entries stand for themselves divided by `scale`; the last entry of a row is its right-hand side.
 */
export interface Tableau {
  readonly rows: number[][];
  /** The column that is basic in each row. A row without one is an objective, or not yet met. */
  readonly basis: number[];
  readonly scale: number;
}

/** The entry of a row in a column. */
export const valueAt = (row: readonly number[] | undefined, column: number): number => row?.[column] ?? 0;

/** What a row is worth where all counts that are not basic are zero. */
export const rightHandSide = (row: readonly number[] | undefined): number => row?.at(-1) ?? 0;

/** A vector and its sum, with the basic counts replaced by what they are worth. */
export function expressed({ rows, basis, scale }: Tableau, vector: readonly number[], sum: number): number[] {
  const start = [...vector, sum].map((value) => exact(value * scale));
  return basis.reduce((result, column, index) => {
    const factor = valueAt(vector, column);
    return factor === 0 ? result : result.map((value, place) => exact(value - factor * valueAt(rows[index], place)));
  }, start);
}

/**
 * Makes a column basic in a row, by Edmonds' and Bareiss' integer elimination: every division leaves no remainder, so
 * nothing is ever rounded.
 */
export function pivot({ rows, basis, scale }: Tableau, row: number, column: number): Tableau {
  const chosen = rows[row] ?? [];
  const divisor = valueAt(chosen, column);
  const next = rows.map((other, index) => {
    const factor = valueAt(other, column);
    if (index === row || (factor === 0 && divisor === scale)) return other;
    return other.map((value, place) => (exact(value * divisor) - exact(factor * valueAt(chosen, place))) / scale);
  });
  return { rows: next, basis: Object.assign([...basis], { [row]: column }), scale: divisor };
}

/** The row that bounds a column first as it grows, of several the one whose column comes first; -1 where none does. */
export function boundingRow({ rows, basis }: Tableau, column: number): number {
  let best = -1;
  for (const [index, row] of rows.slice(0, basis.length).entries()) {
    if (valueAt(row, column) <= 0) continue;
    const [one, other] = [
      exact(rightHandSide(row) * valueAt(rows[best], column)),
      exact(rightHandSide(rows[best]) * valueAt(row, column)),
    ];
    if (best === -1 || one < other || (one === other && valueAt(basis, index) < valueAt(basis, best))) best = index;
  }
  return best;
}

/** A number as it is, or an error where it has outgrown what is held exactly: no answer is better than a wrong one. */
function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error('the counts have outgrown exact arithmetic');
  return value;
}
