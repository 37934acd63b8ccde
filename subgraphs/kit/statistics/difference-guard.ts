import { isSmall } from './smallest-cell.ts';
import { emptySpan, type Span, type Vector } from './span.ts';
import { type BaseCell, cellName, twoWayTable } from './two-way-table.ts';

/** The base cells that a figure sums up, by name. */
export type CellSet = readonly string[];

/** Watches over what can be worked out from several figures together. */
export interface DifferenceGuard {
  /** Takes note of a figure that is known, whatever follows from it. */
  readonly note: (cells: CellSet) => void;
  /** Whether a figure follows from those that are known. */
  readonly knows: (cells: CellSet) => boolean;
  /** Says whether a figure may be told, and if so takes note of it. */
  readonly admits: (cells: CellSet) => boolean;
}

/**
 * Guards the counts of one measure against differences: a figure is not admitted if from it and the known ones a group
 * of fewer than k, but of somebody, could be worked out — by taking one figure from another that contains it, or by any
 * sums and differences that leave a single count, or one division, or one quarter.
 */
export function guardDifferences(counts: readonly BaseCell[], k: number): DifferenceGuard {
  const countOf = new Map(counts.map((cell) => [cellName(cell), cell.count]));
  const places = [...countOf.keys()];
  const sum = (cells: CellSet): number => cells.reduce((total, name) => total + (countOf.get(name) ?? 0), 0);
  const vectorOf = (cells: CellSet): Vector => {
    const members = new Set(cells);
    return places.map((name) => (members.has(name) ? 1n : 0n));
  };
  const small = twoWayTable(counts).filter(({ count }) => isSmall(count, k));
  const smallGroups = small.map(({ cells }) => vectorOf(cells));
  const known: CellSet[] = [];
  let span: Span = emptySpan;

  /** What a figure says together with those that contain it or that it contains; nobody in a group is nobody in each cell. */
  const saidWith = (cells: CellSet): Span => {
    const said = [cells, ...differences(known, cells)];
    const exact = said.flatMap((group) => (sum(group) === 0 ? group.map((name) => [name]) : [group]));
    return exact.reduce((next, group) => next.with(vectorOf(group)), span);
  };
  const note = (cells: CellSet, said: Span): void => {
    known.push(cells);
    span = said;
  };
  return {
    note: (cells) => note(cells, saidWith(cells)),
    knows: (cells) => span.has(vectorOf(cells)),
    admits: (cells) => {
      if (span.has(vectorOf(cells))) return true;
      if (differences(known, cells).some((group) => isSmall(sum(group), k))) return false;
      const said = saidWith(cells);
      if (smallGroups.some((group) => said.has(group) && !span.has(group))) return false;
      note(cells, said);
      return true;
    },
  };
}

/** What is left where one set contains another. */
function differences(known: readonly CellSet[], cells: CellSet): CellSet[] {
  const members = new Set(cells);
  return known.flatMap((other) => {
    const others = new Set(other);
    if (other.every((name) => members.has(name))) return [cells.filter((name) => !others.has(name))];
    if (cells.every((name) => others.has(name))) return [other.filter((name) => !members.has(name))];
    return [];
  });
}
