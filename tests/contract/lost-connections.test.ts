import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSubgraph, openStore } from '#kit';
import { isPassing } from '../../subgraphs/kit/store/passing-fault.ts';
import { copyDatabases, onServer, type TestDatabases } from '../support/databases.ts';

let databases: TestDatabases;
let store: MikroORM;
beforeAll(async () => {
  databases = await copyDatabases();
  store = await openStore(await loadSubgraph('courts'), databases.loginUrl('courts'));
});
afterAll(() => databases.drop());

const breakAllConnections = () =>
  onServer(databases.ownerUrl('courts'), (client) =>
    client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    ),
  );

/** A transaction whose connection breaks between two statements, or during one. */
const broken = (isDuring: boolean) =>
  store.em.fork().transactional(async (em) => {
    await em.execute('select 1');
    if (isDuring) await Promise.all([em.execute('select pg_sleep(5)'), breakAllConnections()]);
    await breakAllConnections();
    await em.execute('select 1');
  });

test('a body whose connections broke in more transactions than its pool holds still answers, and stops', async () => {
  for (let round = 0; round < 12; round += 1) {
    const fault = await broken(round % 2 === 0).catch((error: unknown) => error);
    expect(isPassing(fault), String(fault)).toBe(true);
  }
  expect(await store.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
  await store.close();
});
