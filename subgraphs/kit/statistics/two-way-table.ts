/** One count as a body keeps it: of one division (GB/T 2260) in one quarter (1 to 4). */
export interface BaseCell {
  readonly division: string;
  readonly quarter: number;
  readonly count: number;
}

/** A number of a table: a count, or the sum over all its divisions or all its quarters where that is null. */
export interface Figure {
  readonly division: string | null;
  readonly quarter: number | null;
  readonly count: number;
  /** Names of the base cells that it sums up, in order. */
  readonly cells: readonly string[];
}

/** The name of a base cell, for example `150122/2`. */
export const cellName = ({ division, quarter }: Pick<BaseCell, 'division' | 'quarter'>): string =>
  `${division}/${quarter}`;

/**
 * The two-way table of counts, margins first: the total, a total for each division, a total for each quarter, and each
 * count. Where a body has recorded nothing there is no number.
 */
export function twoWayTable(counts: readonly BaseCell[]): readonly Figure[] {
  const ordered = counts.toSorted((one, other) => (cellName(one) < cellName(other) ? -1 : 1));
  const divisions = Map.groupBy(ordered, ({ division }) => division);
  const quarters = Map.groupBy(ordered, ({ quarter }) => quarter);
  return [
    figureOf(null, null, ordered),
    ...[...divisions].map(([division, members]) => figureOf(division, null, members)),
    ...[...quarters]
      .toSorted(([one], [other]) => one - other)
      .map(([quarter, members]) => figureOf(null, quarter, members)),
    ...ordered.map((cell) => figureOf(cell.division, cell.quarter, [cell])),
  ];
}

const figureOf = (division: string | null, quarter: number | null, members: readonly BaseCell[]): Figure => ({
  division,
  quarter,
  count: members.reduce((sum, { count }) => sum + count, 0),
  cells: members.map(cellName),
});
