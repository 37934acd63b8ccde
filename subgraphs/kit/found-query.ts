import { type FilterQuery, type RawQueryFragment, raw } from '@mikro-orm/core';
import type { Context } from './context.ts';
import { visible } from './find-visible.ts';
import type { Days, List, Part } from './list.ts';

/** The statement that finds a part of a list: along its order, or, where it admits few days, along the order of each or at once. */
export async function foundQuery<Row extends object>(
  context: Context,
  list: List<Row>,
  part: Part<Row>,
): Promise<string> {
  if (!list.days) return (await ordered(context, list, part)).getFormattedQuery();
  const keys = list.isNarrow ? await keysOfAll(context, list, part) : await keysOfDays(context, list, list.days, part);
  return context.em
    .createQueryBuilder(list.policy.entity)
    .where({ [keyOf(context, list)]: { $in: keys } } as never)
    .orderBy(directions(list.order) as never)
    .getFormattedQuery();
}

/** The records of a part, in the list's order or in other words for it. */
async function ordered<Row extends object>(
  context: Context,
  list: List<Row>,
  { limit, place, column, parent }: Part<Row>,
  order: object = directions(list.order),
) {
  const query = context.em
    .createQueryBuilder(list.policy.entity)
    .where((await visible(context, list.policy, narrowed(list, column, [parent]))) as never)
    .orderBy(order as never)
    .limit(limit);
  return place ? query.andWhere(beyond(list.order, place) as never) : query;
}

/** The keys of a part of what meets the whole condition, put in order in words that no index has. */
async function keysOfAll<Row extends object>(context: Context, list: List<Row>, part: Part<Row>) {
  const fields = fieldsOf(context, list);
  const order = list.order.map(([name, direction]) => ({
    [raw('coalesce(??, ??)', [fields(name), fields(name)]).key]: direction,
  }));
  const query = await ordered(context, list, part, order);
  return query.select(keyOf(context, list) as never).toRaw();
}

/**
 * The keys of a part: of each day no more records are read than the part has, from an index that knows what they are put in
 * order by; the part is the first of what all days have.
 */
async function keysOfDays<Row extends object>(
  context: Context,
  list: List<Row>,
  { column, from, to, isOpen }: Days<Row>,
  part: Part<Row>,
): Promise<RawQueryFragment> {
  const [key, fields] = [keyOf(context, list), fieldsOf(context, list)];
  const told = [...new Set([key, ...list.order.map(([name]) => name)])];
  const recordsOf = async (asked: unknown) =>
    (await ordered(context, list, part))
      .andWhere({ [column]: asked } as never)
      .select(told as never)
      .toRaw();
  const [ofDay, later] = [await recordsOf(raw('day.day')), isOpen ? await recordsOf({ $gt: to }) : undefined];
  const first = list.order.map(([name, direction]) => `near.${fields(name)} ${direction}`).join(', ');
  return raw(
    `select near.${fields(key)} from (
      select near.* from (select ?::date + passed as day from generate_series(0, ?::date - ?::date) as passed) as day
      cross join lateral (${ofDay.sql}) as near ${later ? `union all (${later.sql})` : ''}
    ) as near order by ${first} limit ?`,
    [from, to, from, ...ofDay.params, ...(later?.params ?? []), part.limit],
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
