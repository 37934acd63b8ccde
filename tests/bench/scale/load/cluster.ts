import { stat } from 'node:fs/promises';
import pg from 'pg';
import { startChild } from '../../../../subgraphs/local/child.ts';
import { type DataFolder, dataFolder, projectFolder } from '../../../../subgraphs/local/folder.ts';
import { localSecrets } from '../../../../subgraphs/local/secrets.ts';

/** Where the bench keeps its cluster, apart from the hub that is developed on. */
export const benchFolder: DataFolder = dataFolder(`${projectFolder}.data/bench/scale`);

/** What a server of this size is set to; a made city may be lost with the power. */
const settings = {
  shared_buffers: "'1GB'",
  effective_cache_size: "'8GB'",
  work_mem: "'32MB'",
  maintenance_work_mem: "'512MB'",
  max_wal_size: "'8GB'",
  random_page_cost: '1.1',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** What is switched off of it, and every figure with it. */
export const switchedOff = Object.entries(settings).flatMap(([name, value]) => (value === 'off' ? [name] : []));

/** A PostgreSQL of the bench that runs. */
export interface Cluster {
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
}

/** Starts the bench's PostgreSQL; a new one is set up and started again, so that its settings hold. */
export async function startCluster(): Promise<Cluster> {
  const isNew = (await stat(benchFolder.postgres).catch(() => undefined)) === undefined;
  const cluster = await start();
  if (!isNew) return cluster;
  const client = new pg.Client({ connectionString: cluster.adminUrl });
  await client.connect();
  for (const [name, value] of Object.entries(settings)) await client.query(`alter system set ${name} = ${value}`);
  await client.end();
  await cluster.stop();
  return start();
}

async function start(): Promise<Cluster> {
  const { postgres } = await localSecrets(benchFolder);
  const child = await startChild('PostgreSQL', 'subgraphs/local/postgres-main.ts', [benchFolder.postgres], {
    HUB_POSTGRES_PASSWORD: postgres,
  });
  return { adminUrl: child.url, stop: child.stop };
}
