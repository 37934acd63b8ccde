import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Body, bodies } from '#schema/registry.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { localSecrets } from '../../subgraphs/local/secrets.ts';
import { poolsOf } from './body-pools.ts';

/** Prefix of the databases that every test's own are copied from. */
export const templatePrefix = 'template_xietong';

/** A test's own databases, each a copy of its body's filled template. */
export interface TestDatabases {
  readonly loginUrl: (body: Body) => string;
  readonly ownerUrl: (body: Body) => string;
  /** Runs a statement as the owner. */
  readonly sql: <Row extends object>(body: Body, text: string, values?: unknown[]) => Promise<Row[]>;
  readonly drop: () => Promise<void>;
}

/** Copies the templates. */
export async function copyDatabases(): Promise<TestDatabases> {
  const [adminUrl, secrets] = [inject('adminUrl'), await localSecrets(dataFolder(inject('dataRoot')))];
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(adminUrl, async (client) => {
    for (const body of bodies) {
      await client.query(`create database ${name}_${body} template ${templatePrefix}_${body} strategy file_copy`);
    }
  });
  const ownerUrl = (body: Body) => Object.assign(new URL(adminUrl), { pathname: `/${name}_${body}` }).href;
  const pools = poolsOf(ownerUrl);
  return {
    ownerUrl,
    loginUrl: (body) =>
      Object.assign(new URL(ownerUrl(body)), {
        username: `${templatePrefix}_${body}`,
        password: secrets.of(body).database,
      }).href,
    sql: pools.sql,
    drop: async () => {
      await pools.end();
      await onServer(adminUrl, async (client) => {
        for (const body of bodies) await client.query(`drop database ${name}_${body} with (force)`);
      });
    },
  };
}

/** Connects for one piece of work; a connection that breaks meanwhile fails the work, not the process. */
export async function onServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
