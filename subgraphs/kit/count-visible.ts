import { type FilterQuery, raw } from '@mikro-orm/core';
import type { Context } from './context.ts';
import { visible } from './find-visible.ts';
import type { List } from './list.ts';
import { sumKept } from './tally/kept-counts.ts';

/**
 * How many records of a list the viewer may know of, in ONE statement: all together under the empty text, or by the values
 * of a column, none as the empty text. Added up where counts are kept, else counted.
 */
export async function countVisible<Row extends object>(
  context: Context,
  { policy, where: asked, counts }: Pick<List<Row>, 'policy' | 'where' | 'counts'>,
  column?: keyof Row & string,
): Promise<ReadonlyMap<string, number>> {
  const where = await visible(context, policy, asked);
  const kept = counts && (await sumKept(context.em, counts, where as FilterQuery<object>, column));
  if (kept) return kept;
  if (!column) return new Map([['', await context.em.count(policy.entity, where)]]);
  const rows: object[] = await context.em
    .createQueryBuilder(policy.entity, 'record')
    .select([column, raw('count(*) as total')] as never)
    .where(where as never)
    .groupBy(column as never)
    .execute('all');
  return new Map((rows as Record<string, string>[]).map((row) => [row[column] ?? '', Number(row['total'])]));
}
