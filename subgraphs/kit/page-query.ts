import type { Context } from './context.ts';
import { foundQuery } from './found-query.ts';
import type { List, Part } from './list.ts';

/** How many records are looked through along the order before what is sought is looked for by its own index. */
const nearest = 2_000;

/** The statement that reads one parent's page, or that of the whole list. */
export async function pageQuery<Row extends object>(
  context: Context,
  list: List<Row>,
  part: Part<Row>,
): Promise<string> {
  const [{ sought, days }, { limit }] = [list, part];
  const found = await foundQuery(context, list, part);
  if (!sought || days) return found;
  // What many records have fills a page soon along the order; only where it does not are all found that have it.
  const near = await foundQuery(context, { ...list, where: sought.others }, { ...part, limit: nearest });
  const holds = context.em.getPlatform().formatQuery(sought.holds.sql, sought.holds.params);
  return `
    with met as materialized (select * from (${near}) as near where ${holds} limit ${limit})
    select * from met where (select count(*) from met) = ${limit}
    union all select * from (${found}) as found where (select count(*) from met) < ${limit}`;
}
