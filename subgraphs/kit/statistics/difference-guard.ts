import { type KnownSums, nothingKnown } from './known-sums.ts';
import { isSmall } from './smallest-cell.ts';
import { type BaseCell, cellName, type Figure } from './two-way-table.ts';

/** The base cells that a figure sums up, by name. */
export type CellSet = readonly string[];

/** Watches over what can be worked out from several figures together. */
export interface DifferenceGuard {
  /** Takes note of a figure that is known, whatever follows from it. */
  readonly note: (cells: CellSet) => void;
  /** Whether a figure can be worked out from those that are known. */
  readonly knows: (cells: CellSet) => boolean;
  /** Says whether figures may be told together, and if so takes note of them. */
  readonly admits: (figures: readonly CellSet[]) => boolean;
}

/**
 * Guards the counts of one measure against differences. Figures are not admitted if with the known ones they would narrow
 * any watched number below k, but above zero, to a range of fewer than k — which is so when a small group is left where
 * one figure is taken from another that contains it, and when any sums and differences come down to it. What was narrow
 * before, as where a count was corrected since, must not become narrower.
 */
export function guardDifferences(counts: readonly BaseCell[], watched: readonly Figure[], k: number): DifferenceGuard {
  const names = counts.map(cellName);
  const vectorOf = (cells: CellSet): number[] => {
    const members = new Set(cells);
    return names.map((name) => (members.has(name) ? 1 : 0));
  };
  const sumOf = (vector: readonly number[]): number =>
    counts.reduce((sum, { count }, index) => sum + count * (vector[index] ?? 0), 0);
  const small = watched
    .filter(({ count }) => isSmall(count, k))
    .map(({ cells, count }) => ({ vector: vectorOf(cells), count }));
  const addTo = (sums: KnownSums, cells: CellSet): KnownSums => {
    const vector = vectorOf(cells);
    return sums.with(vector, sumOf(vector));
  };
  /** How wide the range of a small number is; k where it is wide enough. */
  const widthIn = (sums: KnownSums, { vector, count }: (typeof small)[number]): number => {
    const most = sums.most(vector);
    return most - count >= k ? k : Math.min(k, most - sums.least(vector));
  };
  let known = nothingKnown;
  /** How wide the ranges were before anything was admitted. */
  let widths: readonly number[] | undefined;
  return {
    note: (cells) => {
      known = addTo(known, cells);
      widths = undefined;
    },
    knows: (cells) => {
      const vector = vectorOf(cells);
      return known.most(vector) === known.least(vector);
    },
    admits: (figures) => {
      widths ??= small.map((number) => widthIn(known, number));
      const told = figures.reduce(addTo, known);
      for (const [index, number] of small.entries()) {
        if (widthIn(told, number) < (widths[index] ?? 0)) return false;
      }
      known = told;
      return true;
    },
  };
}
