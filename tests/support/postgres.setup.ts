import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readCell, sampleCellFile } from '#schema/cell.ts';
import { bodies } from '#schema/registry.ts';
import { ensureBodyKeys } from '../../subgraphs/local/body-keys.ts';
import { startChild } from '../../subgraphs/local/child.ts';
import { ensureDatabases } from '../../subgraphs/local/databases.ts';
import { ensureDevelopmentKey } from '../../subgraphs/local/development-key.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { prepareBody } from '../../subgraphs/local/prepare-body.ts';
import { localSecrets } from '../../subgraphs/local/secrets.ts';
import { onServer, templatePrefix } from './databases.ts';
import { settleBodies } from './settled-bodies.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's URL of the PostgreSQL that all tests of a run share. */
    adminUrl: string;
    /** Where the run's secrets stand. */
    dataRoot: string;
  }
}

/** What makes data outlive a loss of power; the run's does not have to. What crashes are done to has a server of its own. */
const unhurried = ['fsync', 'synchronous_commit', 'full_page_writes'];

/** Whose templates are filled; `HUB_TEST_BODIES` names fewer, for a run of tests that copies none of the others'. */
const filled = bodies.filter((body) => process.env['HUB_TEST_BODIES']?.split(',').includes(body) ?? true);

/**
 * Makes the run's keys, before tests that run beside one another could each make their own, and starts one real
 * PostgreSQL for the run, with a migrated and filled template database per body that has read what the others tell.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'xietong-test-'));
  await chmod(root, 0o755);
  const folder = dataFolder(root);
  const secrets = await localSecrets(folder);
  await ensureDevelopmentKey(folder);
  await ensureBodyKeys(folder);
  // In a process of its own: the library that runs it ends the process that it is in with 0, whatever had failed there.
  const postgres = await startChild('PostgreSQL', 'subgraphs/local/postgres-main.ts', [folder.postgres], {
    HUB_POSTGRES_PASSWORD: secrets.postgres,
  });
  await onServer(postgres.url, async (client) => {
    for (const setting of unhurried) await client.query(`alter system set ${setting} = off`);
    await client.query('select pg_reload_conf()');
  });
  const databases = await ensureDatabases(postgres.url, secrets, templatePrefix);
  await Promise.all(filled.map((body) => prepareBody(body, databases[body], readCell(sampleCellFile))));
  await settleBodies(filled, (body) => databases[body].loginUrl, root);
  project.provide('adminUrl', postgres.url);
  project.provide('dataRoot', root);
  return async () => {
    await postgres.stop();
    await rm(root, { recursive: true, force: true });
  };
}
