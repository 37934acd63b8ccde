import { type FilterQuery, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntityOf } from '../define-policy.ts';
import { type AskedColumn, askedFor } from './columns-of.ts';

/** Cells that keep counts, whatever is counted. */
// biome-ignore lint/suspicious/noExplicitAny: the cells of one kind of record are of no concern to another's
export type TallyEntity = EntityOf<any>;

/**
 * Counts of rows that are kept beside them, in the same transaction: cells, each of which holds how many rows share its
 * values. A condition that asks about the columns of the cells alone holds for all rows of a cell or for none of them, so
 * the cells that meet it have exactly as many rows as meet it themselves.
 */
export interface KeptCounts {
  /** The cells; their columns are named as those of the rows. */
  readonly entity: TallyEntity;
  /** The column of a cell that says how many rows it has. */
  readonly number: string;
  /** The cells that can answer what is asked about these columns, as a condition; undefined where none can. */
  readonly cellsFor: (asked: readonly AskedColumn[]) => object | undefined;
}

/**
 * Adds up the kept counts of what meets a condition, by the values of a column where one is given; undefined where the
 * cells cannot tell.
 */
export async function sumKept(
  em: EntityManager,
  { entity, number, cellsFor }: KeptCounts,
  where: FilterQuery<object>,
  column: string | undefined,
): Promise<ReadonlyMap<string, number> | undefined> {
  const cells = cellsFor(askedFor(where, column));
  if (!cells) return undefined;
  const query = em
    .createQueryBuilder(entity, 'cell')
    .select([...(column ? [column] : []), raw(`coalesce(sum("cell"."${number}"), 0) as total`)] as never)
    .where({ $and: [where, cells] } as never);
  if (column) query.groupBy(column as never);
  const sums = (await query.execute('all')) as unknown as Record<string, string>[];
  return new Map(sums.map((sum) => [column ? (sum[column] ?? '') : '', Number(sum['total'])]));
}
