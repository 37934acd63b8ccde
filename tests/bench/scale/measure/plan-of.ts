import type pg from 'pg';

/** From how many rows on a table counts as large. */
const large = 100_000;

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Parent Relationship'?: string;
  readonly Plans?: readonly Node[];
}

/** What takes all that is beneath it before it gives anything, so that a limit above it ends nothing early. */
const takesAll = new Set(['Sort', 'Aggregate', 'WindowAgg', 'Hash', 'Materialize', 'SetOp']);

/**
 * The large tables that a statement goes through from end to end, as PostgreSQL plans it: row by row, or, where nothing limits
 * how many are taken, along the whole of an index, which is then named.
 */
export async function scannedTables(client: pg.Client, statement: string): Promise<string[]> {
  if (!/^\s*(select|with|\()/i.test(statement)) return [];
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (format json) ${statement}`);
  const scans = [...scansOf(rows[0]?.['QUERY PLAN'][0].Plan, false)];
  const sizes = await client.query<{ relname: string }>(
    'select relname from pg_class where relname = any($1) and reltuples > $2',
    [scans.map(({ table }) => table), large],
  );
  const largeOnes = new Set(sizes.rows.map(({ relname }) => relname));
  return scans.filter(({ table }) => largeOnes.has(table)).map(({ table, index }) => index ?? table);
}

/** The scans of a plan that nothing narrows; an index is named together with its table. */
function* scansOf(
  node: Node | undefined,
  isLimited: boolean,
): Generator<{ readonly table: string; readonly index?: string }> {
  if (!node) return;
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': name, 'Index Cond': condition } = node;
  if (table && type === 'Seq Scan') yield { table };
  if (table && /^Index (Only )?Scan/.test(type) && !condition && !isLimited)
    yield { table, index: `${table} (${name})` };
  for (const child of node.Plans ?? []) {
    const isApart = /^(InitPlan|SubPlan)$/.test(child['Parent Relationship'] ?? '');
    yield* scansOf(child, !isApart && (type === 'Limit' || (isLimited && !takesAll.has(type))));
  }
}
