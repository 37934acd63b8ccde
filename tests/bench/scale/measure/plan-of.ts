import type pg from 'pg';

/** From how many rows on a table counts as large. */
const large = 100_000;

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Node[];
}

/** The large tables that a statement goes through from end to end, as PostgreSQL plans it. */
export async function scannedTables(client: pg.Client, statement: string): Promise<string[]> {
  if (!/^\s*(select|with|\()/i.test(statement)) return [];
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (format json) ${statement}`);
  const scanned = [...nodesOf(rows[0]?.['QUERY PLAN'][0].Plan)].flatMap((node) =>
    node['Node Type'] === 'Seq Scan' && node['Relation Name'] ? [node['Relation Name']] : [],
  );
  const sizes = await client.query<{ relname: string }>(
    'select relname from pg_class where relname = any($1) and reltuples > $2',
    [scanned, large],
  );
  return sizes.rows.map(({ relname }) => relname);
}

function* nodesOf(node: Node | undefined): Generator<Node> {
  if (!node) return;
  yield node;
  for (const child of node.Plans ?? []) yield* nodesOf(child);
}
