/** A sum over base cells as a vector: what each of them counts in it. */
export type Vector = readonly bigint[];

/** All that follows from some sums by adding and taking away multiples of them, in exact numbers. */
export interface Span {
  /** Whether a sum follows. */
  readonly has: (vector: Vector) => boolean;
  /** What follows when one more sum is known. */
  readonly with: (vector: Vector) => Span;
}

interface Row {
  readonly pivot: number;
  readonly vector: Vector;
}

/** The span of nothing. */
export const emptySpan: Span = spanOf([]);

/**
 * Gauss and Jordan's reduced form: no other row has anything where a row has its pivot. Rows are whole numbers without
 * a common divisor, so nothing is ever rounded.
 */
function spanOf(rows: readonly Row[]): Span {
  const reduce = (vector: Vector): Vector =>
    rows.reduce((rest, row) => (rest[row.pivot] ? eliminate(rest, row) : rest), vector);
  return {
    has: (vector) => reduce(vector).every((value) => value === 0n),
    with: (vector) => {
      const rest = reduce(vector);
      const pivot = rest.findIndex((value) => value !== 0n);
      if (pivot === -1) return spanOf(rows);
      const added = { pivot, vector: rest };
      const others = rows.map((row) =>
        row.vector[pivot] ? { pivot: row.pivot, vector: eliminate(row.vector, added) } : row,
      );
      return spanOf([...others, added]);
    },
  };
}

/** A multiple of a vector, less what makes it vanish at the pivot of a row. */
function eliminate(vector: Vector, row: Row): Vector {
  const [own, other] = [vector[row.pivot] ?? 0n, row.vector[row.pivot] ?? 1n];
  const rest = vector.map((value, index) => value * other - (row.vector[index] ?? 0n) * own);
  const divisor = rest.reduce(commonDivisor, 0n);
  return divisor > 1n ? rest.map((value) => value / divisor) : rest;
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
