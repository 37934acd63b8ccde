import { reportFault } from '#schema/process.ts';
import { bodies, isBody } from '#schema/registry.ts';
import { readMigrationConfig } from './config.ts';
import { loadSubgraph } from './load-subgraph.ts';
import { loadSampleOnce } from './store/load-sample-once.ts';
import { migrate } from './store/migrate.ts';

/** Applies one body's migrations: `npm run migrate -- courts`. */
async function main(body: string | undefined): Promise<void> {
  if (!isBody(body)) throw new Error(`Which body? One of: ${bodies.join(', ')}`);
  const config = readMigrationConfig();
  const subgraph = await loadSubgraph(body);
  const applied = await migrate(subgraph, config.MIGRATION_DATABASE_URL, new URL(config.DATABASE_URL).username);
  console.info(applied.length > 0 ? `${body}: ${applied.join(', ')}` : `${body}: nothing to do`);
  if (config.LOAD_SAMPLE === 'yes') await loadSampleOnce(subgraph, config.MIGRATION_DATABASE_URL);
}

await main(process.argv[2]).catch(reportFault);
