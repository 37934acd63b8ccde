import pg from 'pg';
import { readCell, sampleCellFile } from '#schema/cell.ts';
import { type Body, bodies } from '#schema/registry.ts';
import { type BodyDatabase, ensureDatabases } from '../../../../subgraphs/local/databases.ts';
import { prepareBody } from '../../../../subgraphs/local/prepare-body.ts';
import { localSecrets } from '../../../../subgraphs/local/secrets.ts';
import { assignmentsOf } from '../city/assignment.ts';
import { proposalAt } from '../city/proposal.ts';
import { assignmentTables } from '../tables/assignment-tables.ts';
import { bodyTables } from '../tables/body-tables.ts';
import { frameRows } from '../tables/frame-tables.ts';
import type { MadeRow, MadeTable } from '../tables/made-table.ts';
import { proposalTables } from '../tables/proposal-tables.ts';
import { benchFolder, type Cluster } from './cluster.ts';
import { copyRows } from './copy-rows.ts';
import { fillTable } from './fill-table.ts';
import { loadedTables, noteLoaded } from './loaded-tables.ts';

/** Told with every change of what is made, so that what was made before is not taken for it. */
const version = 1;

/** The databases of a city of so many made proposals, by body. */
export type City = Record<Body, BodyDatabase>;

/** Brings a city up to date: its databases with sample and migrations, and what is not loaded yet of its made records. */
export async function loadCity(cluster: Cluster, size: number): Promise<City> {
  const secrets = await localSecrets(benchFolder);
  const city = await ensureDatabases(cluster.adminUrl, secrets, `scale_${version}_${size}`);
  for (const body of bodies) {
    await prepareBody(body, city[body], readCell(sampleCellFile));
    if (size > 0) await loadBody(body, city[body], size);
  }
  return city;
}

async function loadBody(body: Body, { ownerUrl }: BodyDatabase, size: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const loaded = await loadedTables(client);
    for (const [table, rows] of rowsOfBody(body, size)) {
      if (loaded.has(table)) continue;
      const begun = performance.now();
      await fillTable(client, table, async () => tell(body, table, begun, await copyRows(client, table, rows)));
      tell(body, `${table} with its indexes`, begun);
    }
    if (!loaded.has('counted')) await count(body, client);
    // What an earlier run of the same day has read is not held against this one.
    await client.query('delete from read_tally');
  } finally {
    await client.end();
  }
}

/** Has what is counted beside the rows counted anew, as they came past their triggers, and PostgreSQL look at all tables. */
async function count(body: Body, client: pg.Client): Promise<void> {
  const begun = performance.now();
  await client.query('select recount_inbox()');
  if (body === 'cppcc') {
    await client.query('select recount_progress(), recount_owed(), renote_claims()');
    await client.query('select recount_proposals(), recount_commitments(), recount_timeline()');
  }
  await client.query('vacuum (analyze)');
  await noteLoaded(client, 'counted');
  tell(body, 'counted', begun);
}

const tablesOf = (body: Body): readonly MadeTable[] =>
  body === 'cppcc' ? [...proposalTables, ...assignmentTables, ...bodyTables] : bodyTables;

function* rowsOfBody(body: Body, size: number): Generator<[string, Iterable<MadeRow>]> {
  if (body === 'cppcc') yield* Object.entries(frameRows);
  for (const table of tablesOf(body)) yield [table.name, madeRows(table, body, size)];
}

function* madeRows({ name, rowsOf }: MadeTable, body: Body, size: number): Generator<MadeRow> {
  for (let place = 0; place < size; place += 1) {
    const proposal = proposalAt(place, size);
    yield* rowsOf({ proposal, assignments: assignmentsOf(proposal) }, body);
    if (place > 0 && place % 100_000 === 0)
      process.stderr.write(`    ${body}.${name}: ${place} of ${size} proposals\n`);
  }
}

function tell(body: Body, what: string, begun: number, rows?: number): void {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stderr.write(`  ${body}.${what}${rows === undefined ? '' : `: ${rows} rows`} (${seconds} s)\n`);
}
