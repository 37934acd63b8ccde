import { type FilterQuery, type RawQueryFragment, raw } from '@mikro-orm/core';
import type { Context } from './context.ts';
import type { Policy } from './define-policy.ts';
import { visible } from './find-visible.ts';
import type { KeptCounts } from './tally/kept-counts.ts';

/** A list: its records, the condition, and the order of its keyset (the last column is unique). */
export interface List<Row extends object> {
  readonly policy: Policy<Row, never>;
  readonly where?: FilterQuery<Row>;
  readonly order: readonly (readonly [keyof Row & string, 'asc' | 'desc'])[];
  /**
   * Whether few records meet it, by a column that goes with its order: they are found first and then put in order.
   * PostgreSQL, which takes the two for unrelated, would look for them along the order, past all others.
   */
  readonly isFew?: boolean;
  /** What is looked for, where nobody can tell whether many records have it or few. */
  readonly sought?: Sought<Row> | undefined;
  /** Where counts of its records are kept, so that they are added up rather than the records gone through. */
  readonly counts?: KeptCounts;
}

/** A part of a list's condition that an index finds wherever it holds, and that can be asked of one record too. */
export interface Sought<Row extends object> {
  /** `where` without it. */
  readonly others: FilterQuery<Row>;
  /** Whether it holds of the record that is called `near`. */
  readonly holds: RawQueryFragment;
}

/** Which records of a list are read: so many, beyond a place in its order, of one parent where a column names parents. */
export interface Part<Row extends object> {
  readonly limit: number;
  readonly place: readonly unknown[] | undefined;
  readonly column: (keyof Row & string) | undefined;
  readonly parent: string;
}

/** How many records are looked through along the order before what is sought is looked for by its own index. */
const nearest = 2_000;

/** The statement that reads one parent's page, or that of the whole list. */
export async function pageQuery<Row extends object>(
  context: Context,
  list: List<Row>,
  part: Part<Row>,
): Promise<string> {
  const [{ sought, isFew }, { limit }] = [list, part];
  const found = await foundQuery(context, list, part);
  if (!sought || isFew) return found;
  // What many records have fills a page soon along the order; only where it does not are all found that have it.
  const near = await foundQuery(context, { ...list, where: sought.others }, { ...part, limit: nearest });
  const holds = context.em.getPlatform().formatQuery(sought.holds.sql, sought.holds.params);
  return `
    with met as materialized (select * from (${near}) as near where ${holds} limit ${limit})
    select * from met where (select count(*) from met) = ${limit}
    union all select * from (${found}) as found where (select count(*) from met) < ${limit}`;
}

async function foundQuery<Row extends object>(
  context: Context,
  list: List<Row>,
  { limit, place, column, parent }: Part<Row>,
): Promise<string> {
  const { em } = context;
  const { entity } = list.policy;
  const [order, found] = [orderOf(list.order), list.isFew ? unindexed(context, list) : undefined];
  const query = em
    .createQueryBuilder(entity)
    .where((await visible(context, list.policy, narrowed(list, column, [parent]))) as never)
    .orderBy((found ?? order) as never)
    .limit(limit);
  if (place) query.andWhere(beyond(list.order, place) as never);
  if (!found) return query.getFormattedQuery();
  // Few are found first, from an index that knows what they are put in order by; of these, the page's rows are read.
  const [key = ''] = em.getMetadata(entity).primaryKeys;
  const keys = query.select(key as never).toRaw();
  return em
    .createQueryBuilder(entity)
    .where({ [key]: { $in: keys } } as never)
    .orderBy(order as never)
    .getFormattedQuery();
}

const orderOf = <Row extends object>(order: List<Row>['order']): Record<string, string>[] =>
  order.map(([name, direction]) => ({ [name]: direction }));

/** The condition of a list, of all of it or of some parents. */
export const narrowed = <Row extends object>(
  list: List<Row>,
  column: (keyof Row & string) | undefined,
  parents: readonly string[],
): FilterQuery<Row> => {
  const own = list.where ?? ({} as FilterQuery<Row>);
  return column ? ({ $and: [own, { [column]: { $in: [...parents] } }] } as FilterQuery<Row>) : own;
};

/** The order of a list in words that no index has. */
function unindexed<Row extends object>({ em }: Context, { policy, order }: List<Row>): Record<symbol, string>[] {
  const { properties } = em.getMetadata(policy.entity) as { properties: Record<string, { fieldNames: string[] }> };
  return order.map(([name, direction]) => {
    const [column] = properties[name]?.fieldNames ?? [];
    return { [raw('coalesce(??, ??)', [column, column]).key]: direction };
  });
}

/** The rows after a place in the order: (a > x) or (a = x and b > y) or … */
function beyond(order: readonly (readonly [string, 'asc' | 'desc'])[], place: readonly unknown[]): object {
  const alternatives = order.map(([name, direction], index) => {
    const equal = order.slice(0, index).map(([earlier], at) => ({ [earlier]: place[at] }));
    return { $and: [...equal, { [name]: { [direction === 'asc' ? '$gt' : '$lt']: place[index] } }] };
  });
  return { $or: alternatives };
}
