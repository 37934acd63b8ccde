import type { FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import type { Policy } from './define-policy.ts';
import { findVisible } from './find-visible.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Loads the visible record of an id; all ids that one request asks for become ONE statement. */
export async function loadVisible<Row extends { id: string }>(
  context: Context,
  policy: Policy<Row, never>,
  id: string,
): Promise<Row | null> {
  const [row] = await loadVisibleBy(context, policy, 'id', id);
  return row ?? null;
}

/** Loads the visible records that share a value in a column; again ONE statement for all values of a request. */
export async function loadVisibleBy<Row extends object>(
  context: Context,
  policy: Policy<Row, never>,
  column: keyof Row & string,
  value: string,
  orderBy?: QueryOrderMap<Row>,
): Promise<readonly Row[]> {
  if (!uuid.test(value)) return [];
  const loader = context.once(
    `${policy.name} by ${column} ${JSON.stringify(orderBy)}`,
    () =>
      new DataLoader<string, Row[]>(async (values) => {
        const where = { [column]: { $in: [...values] } } as FilterQuery<Row>;
        const rows = await findVisible(context, policy, { where, ...(orderBy && { orderBy }) });
        const groups = Map.groupBy(rows, (row) => String(row[column]));
        return values.map((key) => groups.get(key) ?? []);
      }),
  );
  return loader.load(value.toLowerCase());
}
