import { type FilterQuery, type RawQueryFragment, raw } from '@mikro-orm/core';
import type { Context } from './context.ts';
import { visible } from './find-visible.ts';
import type { Days, List, Part } from './list.ts';

/** The statement that finds a part of a list: along its order, or the few that meet it and then their order. */
export async function foundQuery<Row extends object>(
  context: Context,
  list: List<Row>,
  part: Part<Row>,
): Promise<string> {
  const { isFew, days, order } = list;
  if (!isFew && !days) return (await ordered(context, list, part, directions(order))).getFormattedQuery();
  // Few are found first, from an index that knows what they are put in order by; of these, the page's rows are read.
  const { entity } = list.policy;
  const keys = days ? await keysOfDays(context, list, days, part) : await keysOfFew(context, list, part);
  return context.em
    .createQueryBuilder(entity)
    .where({ [keyOf(context, list)]: { $in: keys } } as never)
    .orderBy(directions(order) as never)
    .getFormattedQuery();
}

/** The records of a page along an order. */
async function ordered<Row extends object>(
  { em, ...context }: Context,
  list: List<Row>,
  { limit, place, column, parent }: Part<Row>,
  order: object,
) {
  const query = em
    .createQueryBuilder(list.policy.entity)
    .where((await visible({ em, ...context }, list.policy, narrowed(list, column, [parent]))) as never)
    .orderBy(order as never)
    .limit(limit);
  return place ? query.andWhere(beyond(list.order, place) as never) : query;
}

const keysOfFew = async <Row extends object>(context: Context, list: List<Row>, part: Part<Row>) => {
  const found = await ordered(context, list, part, unindexed(context, list));
  return found.select(keyOf(context, list) as never).toRaw();
};

/** Of each day no more than a page is read, along the order; the page is the first of what all days have. */
async function keysOfDays<Row extends object>(
  context: Context,
  list: List<Row>,
  { column, from, to }: Days<Row>,
  part: Part<Row>,
): Promise<RawQueryFragment> {
  const [key, columns] = [keyOf(context, list), fieldsOf(context, list)];
  const ofDay = await ordered(context, list, part, directions(list.order));
  ofDay
    .andWhere({ [column]: raw('day.day') } as never)
    .select([...new Set([key, ...list.order.map(([name]) => name)])] as never);
  const first = list.order.map(([name, direction]) => `near.${columns(name)} ${direction}`).join(', ');
  return raw(
    `select near.${columns(key)} from (select ?::date + passed as day from generate_series(0, ?::date - ?::date) as passed) as day
      cross join lateral (${ofDay.getFormattedQuery()}) as near order by ${first} limit ${part.limit}`,
    [from, to, from],
  );
}

const directions = <Row extends object>(order: List<Row>['order']): Record<string, string>[] =>
  order.map(([name, direction]) => ({ [name]: direction }));

const keyOf = <Row extends object>({ em }: Context, { policy }: List<Row>): string =>
  em.getMetadata(policy.entity).primaryKeys[0] ?? '';

/** The columns of a list's records, by the names of the properties. */
const fieldsOf = <Row extends object>({ em }: Context, { policy }: List<Row>) => {
  const { properties } = em.getMetadata(policy.entity) as { properties: Record<string, { fieldNames: string[] }> };
  return (name: string): string => properties[name]?.fieldNames[0] ?? '';
};

/** The order of a list in words that no index has. */
function unindexed<Row extends object>(context: Context, list: List<Row>): Record<symbol, string>[] {
  const columns = fieldsOf(context, list);
  return list.order.map(([name, direction]) => ({
    [raw('coalesce(??, ??)', [columns(name), columns(name)]).key]: direction,
  }));
}

/** The condition of a list, of all of it or of some parents. */
export const narrowed = <Row extends object>(
  list: List<Row>,
  column: (keyof Row & string) | undefined,
  parents: readonly string[],
): FilterQuery<Row> => {
  const own = list.where ?? ({} as FilterQuery<Row>);
  return column ? ({ $and: [own, { [column]: { $in: [...parents] } }] } as FilterQuery<Row>) : own;
};

/** The rows after a place in the order: (a > x) or (a = x and b > y) or … */
function beyond(order: readonly (readonly [string, 'asc' | 'desc'])[], place: readonly unknown[]): object {
  const alternatives = order.map(([name, direction], index) => {
    const equal = order.slice(0, index).map(([earlier], at) => ({ [earlier]: place[at] }));
    return { $and: [...equal, { [name]: { [direction === 'asc' ? '$gt' : '$lt']: place[index] } }] };
  });
  return { $or: alternatives };
}
