import DataLoader from 'dataloader';
import { nameOfClass } from './access/confidential.ts';
import { withheldUnder } from './access/withheld-of.ts';
import type { Context } from './context.ts';
import { countVisible } from './count-visible.ts';
import { openCursor, sealCursor } from './cursor.ts';
import { HubError } from './errors.ts';
import { show } from './find-visible.ts';
import { narrowed } from './found-query.ts';
import type { WithheldType } from './graphql/withheld.type.ts';
import type { List, Part } from './list.ts';
import { listKey } from './list-key.ts';
import { pageQuery } from './page-query.ts';
import { rowsOf } from './store/read-rows.ts';

/** Which page of a list, after the Relay cursor specification. */
export interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One page; cursors and `totalCount` cost something only when they are asked for. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: () => readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: () => { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
  /** Why none of the records may be known of, where that is so. */
  readonly withheld: () => Promise<readonly WithheldType[]>;
}

/** The most records a page may have. */
export const longestPage = 100;

/** One page of a list. */
export const connectVisible = <Row extends object>(context: Context, list: List<Row>, page: Page) =>
  connect(context, list, page, undefined, '');

/** One page of a list per parent: ONE statement for the rows of all parents of a request, one more for the counts. */
export const connectVisibleBy = <Row extends object>(
  context: Context,
  list: List<Row>,
  page: Page,
  column: keyof Row & string,
  parent: string,
) => connect(context, list, page, column, parent);

async function connect<Row extends object>(
  context: Context,
  list: List<Row>,
  page: Page,
  column: (keyof Row & string) | undefined,
  parent: string,
): Promise<Connection<Row>> {
  assertPage(page);
  assertTellable(list);
  const seal = `${list.policy.name} ${column ?? ''} ${JSON.stringify(list.order)}`;
  const place = page.after ? openCursor(context.cursorSecret, seal, page.after) : undefined;
  const key = listKey(list, column, page);
  const rowsOf = context.once(
    `rows ${key}`,
    () =>
      new DataLoader<string, Row[]>((parents) =>
        readPages(context, list, { limit: page.first + 1, place, column }, parents),
      ),
  );
  const countOf = context.once(
    `count ${key}`,
    () => new DataLoader<string, number>((parents) => readCounts(context, list, column, parents)),
  );
  const rows = await rowsOf.load(parent);
  const nodes = rows.slice(0, page.first);
  const cursorOf = (row: Row) =>
    sealCursor(
      context.cursorSecret,
      seal,
      list.order.map(([name]) => row[name]),
    );
  const last = nodes.at(-1);
  return {
    nodes,
    edges: () => nodes.map((node) => ({ node, cursor: cursorOf(node) })),
    pageInfo: () => ({ hasNextPage: rows.length > nodes.length, endCursor: last ? cursorOf(last) : null }),
    totalCount: () => countOf.load(parent),
    withheld: () => withheldUnder(context, list.policy, [], 'nodes'),
  };
}

async function readPages<Row extends object>(
  context: Context,
  list: List<Row>,
  part: Omit<Part<Row>, 'parent'>,
  parents: readonly string[],
): Promise<Row[][]> {
  // Each parent's page is read along the index of its order and no further, all of them in one statement.
  const pages = await Promise.all(parents.map((parent) => pageQuery(context, list, { ...part, parent })));
  const found = await context.em.execute<object[]>(pages.map((page) => `(${page})`).join(' union all '));
  const rows = rowsOf<Row>(context.em, list.policy.entity, found);
  const groups = inGroups(rows, part.column, parents);
  // One more than the page was read, to know whether another follows; it is not shown.
  await show(
    context,
    list.policy,
    groups.flatMap((group) => group.slice(0, part.limit - 1)),
  );
  return groups;
}

async function readCounts<Row extends object>(
  context: Context,
  list: List<Row>,
  column: (keyof Row & string) | undefined,
  parents: readonly string[],
): Promise<number[]> {
  const totals = await countVisible(context, { ...list, where: narrowed(list, column, parents) }, column);
  return parents.map((parent) => totals.get(parent) ?? 0);
}

function inGroups<Row extends object>(
  rows: Row[],
  column: (keyof Row & string) | undefined,
  parents: readonly string[],
): Row[][] {
  if (!column) return [rows];
  const groups = Map.groupBy(rows, (row) => String(row[column]));
  return parents.map((parent) => groups.get(parent) ?? []);
}

function assertPage({ first }: Page): void {
  if (Number.isInteger(first) && first >= 1 && first <= longestPage) return;
  throw new HubError('INVALID_INPUT', {
    zh: `每页条数 first 应在 1 到 ${longestPage} 之间。`,
    en: `first must be between 1 and ${longestPage}.`,
  });
}

/** An order tells its columns; a list may not be ordered by what an agreement may keep closed. */
function assertTellable<Row extends object>({ policy, order }: List<Row>): void {
  const closed = order.find(([name]) => nameOfClass(policy.confidential, name) !== 'row');
  if (closed) throw new Error(`a list of ${policy.name} is ordered by ${closed[0]}, which may be closed`);
}
