import type { FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { Context } from './context.ts';
import { closedFields, type Policy } from './define-policy.ts';

/** Which rows to read, in which order. */
export interface Selection<Row extends object> {
  readonly where?: FilterQuery<Row>;
  readonly orderBy?: QueryOrderMap<Row>;
  readonly limit?: number;
}

/** THE read path: rows that meet the policy's read scope, with the fields emptied that are closed to the viewer. */
export async function findVisible<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  { where, orderBy, limit }: Selection<Row> = {},
): Promise<Row[]> {
  const rows = await context.em.find(policy.entity, visible(context, policy, where), {
    disableIdentityMap: true,
    ...(orderBy && { orderBy }),
    ...(limit !== undefined && { limit }),
  });
  return rows.map((row) => withhold(context, policy, row as Row));
}

/** The condition that narrows a query to what the viewer may know of. */
export const visible = <Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  where: FilterQuery<Row> = {},
): FilterQuery<Row> => ({ $and: [policy.read(context.viewer), where] }) as FilterQuery<Row>;

/** Empties the fields of a row that are closed to the viewer. */
export function withhold<Row extends object>(context: Context, policy: Policy<Row, never>, row: Row): Row {
  const closed = context.once(`closed ${policy.name}`, () => closedFields(policy, context.viewer));
  return closed.length === 0 ? row : Object.assign(row, Object.fromEntries(closed.map(([field]) => [field, null])));
}
