import type { FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import { closedIn } from './access/closed-in.ts';
import { type Lens, lensOf } from './access/lens.ts';
import { noteLook, noteRead } from './access/noted-reads.ts';
import type { Context } from './context.ts';
import type { Policy } from './define-policy.ts';
import { readRows } from './store/read-rows.ts';

/** Which rows to read, in which order. */
export interface Selection<Row extends object> {
  readonly where?: FilterQuery<Row>;
  readonly orderBy?: QueryOrderMap<Row>;
  readonly limit?: number;
}

/** THE read path: rows that the policy and the agreements open, with the fields emptied that are closed to the viewer. */
export async function findVisible<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  { where, orderBy, limit }: Selection<Row> = {},
): Promise<Row[]> {
  const query = context.em.createQueryBuilder(policy.entity).where((await visible(context, policy, where)) as never);
  if (orderBy) query.orderBy(orderBy as never);
  if (limit !== undefined) query.limit(limit);
  return show(context, policy, await readRows<Row>(context.em, policy.entity, query as never));
}

/** The condition that narrows a query to what the viewer may know of; noted for the log, though it be only for a count. */
export async function visible<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  where: FilterQuery<Row> = {},
): Promise<FilterQuery<Row>> {
  const lens = await lensOf(context, policy);
  noteLook(context, policy, lens);
  const { scope, findableBy } = lens;
  return { $and: [scope, ...(findableBy ? [findableBy(where)] : []), where] } as FilterQuery<Row>;
}

/** Empties and masks what is closed to the viewer in rows that were read, and notes for the log what is shown. */
export async function show<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  rows: readonly Row[],
): Promise<Row[]> {
  const lens = await lensOf(context, policy);
  const shown = rows.map((row) => seen(context, lens, row));
  noteRead(context, policy, lens, shown);
  return shown;
}

function seen<Row extends object>(context: Context, lens: Lens<Row>, row: Row): Row {
  const closed = lens.closedOf(row);
  const shown = Object.assign(row, lens.told(row), Object.fromEntries(closed.map(({ field }) => [field, null])));
  closedIn(context).set(shown, closed);
  return shown;
}
