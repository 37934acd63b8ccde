import type { Cell, Result } from '../questions/result.ts';

/** A group of bars: its name, and a value for each column that is drawn. */
export type ChartGroup = Readonly<Record<string, string | number | null>>;

const isSuppressed = (cell: Cell | undefined): boolean => typeof cell === 'object' && cell.mark === 'SUPPRESSED';

/** What is drawn of an answer: what was not told leaves a gap, and its group is marked; it is never a zero. */
export function chartData({ columns, rows, drawn }: Result): {
  readonly groups: readonly ChartGroup[];
  readonly series: readonly string[];
  readonly hasGaps: boolean;
} {
  const hasGap = (row: readonly Cell[]) => drawn.some((place) => isSuppressed(row[place]));
  const groups = rows.map((row) => ({
    name: `${row[0]}${hasGap(row) ? ' ※' : ''}`,
    ...Object.fromEntries(
      drawn.map((place) => [columns[place] ?? '', typeof row[place] === 'number' ? row[place] : null]),
    ),
  }));
  return { groups, series: drawn.map((place) => columns[place] ?? ''), hasGaps: rows.some(hasGap) };
}
