import { type CellSet, type DifferenceGuard, guardDifferences } from './difference-guard.ts';
import { isSmall } from './smallest-cell.ts';
import { suppressSmallCells } from './suppress-small-cells.ts';
import { type BaseCell, type Figure, twoWayTable } from './two-way-table.ts';

/** Why numbers are withheld: the table itself would give a small count away, or it would together with earlier figures. */
export type GuardReason = 'SMALL_CELL' | 'DIFFERENCE';

/** A table as a viewer is told it. */
export interface Release {
  readonly table: readonly Figure[];
  readonly published: ReadonlySet<Figure>;
  /** Why the rest is withheld; one reason for all of it, so that it does not tell which numbers are small. */
  readonly reason: GuardReason | null;
}

/** What is asked of one measure of a theme, and what the viewer's body was told of it before. */
export interface Asking {
  /** All that is recorded of the measure. */
  readonly counts: readonly BaseCell[];
  readonly isAsked: (cell: BaseCell) => boolean;
  readonly given: readonly CellSet[];
  readonly k: number;
}

/**
 * Decides which numbers of a table are told. The total first: where it may not be told, nothing is. Then the small-cell
 * guard hides what the table itself would give away, and the difference guard what it would together with earlier
 * figures and with the total of the theme, which everybody is told.
 */
export function releaseTable({ counts, isAsked, given, k }: Asking): Release {
  const table = twoWayTable(counts.filter(isAsked));
  const everything = twoWayTable(counts);
  const [[total], [whole]] = [table, everything] as [[Figure], [Figure]];
  const guard = guardDifferences(counts, [...everything, ...table], k);
  for (const cells of given) guard.note(cells);
  if (!isSmall(whole.count, k)) guard.note(whole.cells);

  const isFirst = !given.some((cells) => cells.some((name) => total.cells.includes(name)));
  if (isSmall(total.count, k) && isFirst) return nothing(table, 'SMALL_CELL');
  if (isSmall(total.count, k) || !guard.admits([total.cells])) return nothing(table, 'DIFFERENCE');
  const hidden = suppressSmallCells(table, { k, isKnown: ({ cells }) => guard.knows(cells) });
  if (!hidden) return nothing(table, 'DIFFERENCE');
  const told = table.filter((figure) => !hidden.has(figure));
  const published = new Set(admitted(guard, told));
  const reason = published.size < told.length ? 'DIFFERENCE' : hidden.size > 0 ? 'SMALL_CELL' : null;
  return { table, published, reason };
}

/** Of some figures those that may be told, where the earlier ones come first: all at once if possible, else in halves. */
function admitted(guard: DifferenceGuard, figures: readonly Figure[]): readonly Figure[] {
  if (guard.admits(figures.map(({ cells }) => cells))) return figures;
  if (figures.length === 1) return [];
  const middle = Math.ceil(figures.length / 2);
  return [...admitted(guard, figures.slice(0, middle)), ...admitted(guard, figures.slice(middle))];
}

const nothing = (table: readonly Figure[], reason: GuardReason): Release => ({
  table,
  published: new Set(),
  reason,
});
