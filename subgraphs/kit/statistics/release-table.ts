import type { WithheldReason } from '../define-policy.ts';
import { type CellSet, guardDifferences } from './difference-guard.ts';
import { isSmall } from './smallest-cell.ts';
import { suppressSmallCells } from './suppress-small-cells.ts';
import { type BaseCell, type Figure, twoWayTable } from './two-way-table.ts';

/** A table as a viewer is told it. */
export interface Release {
  readonly table: readonly Figure[];
  readonly published: ReadonlySet<Figure>;
  /** Why the rest is withheld; one reason for all of it, so that it does not tell which numbers are small. */
  readonly reason: WithheldReason | null;
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
  const [total] = table as [Figure, ...Figure[]];
  const [whole] = twoWayTable(counts) as [Figure, ...Figure[]];
  const guard = guardDifferences(counts, k);
  for (const cells of given) guard.note(cells);
  if (!isSmall(whole.count, k)) guard.note(whole.cells);

  const isFirst = !given.some((cells) => cells.some((name) => total.cells.includes(name)));
  if (isSmall(total.count, k) && isFirst) return nothing(table, 'SMALL_CELL');
  if (isSmall(total.count, k) || !guard.admits(total.cells)) return nothing(table, 'DIFFERENCE');
  const hidden = suppressSmallCells(table, { k, isKnown: ({ cells }) => guard.knows(cells) });
  if (!hidden) return nothing(table, 'DIFFERENCE');
  const told = table.filter((figure) => !hidden.has(figure));
  const published = new Set(told.filter(({ cells }) => guard.admits(cells)));
  const reason = published.size < told.length ? 'DIFFERENCE' : hidden.size > 0 ? 'SMALL_CELL' : null;
  return { table, published, reason };
}

const nothing = (table: readonly Figure[], reason: WithheldReason): Release => ({
  table,
  published: new Set(),
  reason,
});
