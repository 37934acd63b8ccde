import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadSubgraph, openStore } from '#kit';
import { type Body, bodies } from '#schema/registry.ts';
import { readRows } from '../../subgraphs/kit/store/read-rows.ts';
import { ensureDatabases } from '../../subgraphs/local/databases.ts';
import { dataFolder } from '../../subgraphs/local/folder.ts';
import { localSecrets } from '../../subgraphs/local/secrets.ts';
import { copyDatabases, onServer, type TestDatabases, templatePrefix } from '../support/databases.ts';

describe.each(bodies)('the database of %s', (body: Body) => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await copyDatabases();
  });
  afterAll(() => databases.drop());

  test('is what its migrations made, down to the last index of its entities', async () => {
    const orm = await openStore(await loadSubgraph(body), databases.ownerUrl(body));
    try {
      const tables = (await orm.schema.getUpdateSchemaSQL({ safe: false }))
        .split(/(?<=;)\n/)
        .filter((statement) => !/^\s*(set names|drop view|create view)/.test(statement));
      expect(tables.join('').trim()).toBe('');
    } finally {
      await orm.close();
    }
  });

  test('gives the rows that are only read as an entity would have them', async () => {
    const orm = await openStore(await loadSubgraph(body), databases.loginUrl(body));
    try {
      let compared = 0;
      for (const { class: entity, primaryKeys } of orm.getMetadata().getAll().values()) {
        const orderBy = Object.fromEntries(primaryKeys.map((key) => [key, 'asc'])) as never;
        const entities = await orm.em.find<object>(entity, {}, { orderBy, limit: 50, disableIdentityMap: true });
        const query = orm.em.createQueryBuilder<object>(entity).orderBy(orderBy).limit(50);
        const rows = await readRows<object>(orm.em, entity as never, query);
        expect(rows.map((row) => ({ ...row }))).toEqual(entities.map((one) => ({ ...one })));
        expect(new Set(rows.map((row) => row.constructor.name))).toEqual(
          new Set(entities.map((one) => one.constructor.name)),
        );
        compared += rows.length;
      }
      expect(compared).toBeGreaterThan(100);
    } finally {
      await orm.close();
    }
  });

  test('has the views of its entities, word for word as PostgreSQL keeps them', async () => {
    const orm = await openStore(await loadSubgraph(body), databases.ownerUrl(body));
    try {
      const views = [...orm.getMetadata().getAll().values()].filter(({ view }) => view);
      expect(views.length).toBeGreaterThan(0);
      for (const { tableName, expression } of views) {
        await orm.em.execute(`create view probe as ${String(expression)}`);
        const [kept] = await orm.em.execute<object[]>('select pg_get_viewdef(?::regclass) as text', [tableName]);
        const [wanted] = await orm.em.execute<object[]>("select pg_get_viewdef('probe'::regclass) as text");
        expect(kept, tableName).toEqual(wanted);
        await orm.em.execute('drop view probe');
      }
    } finally {
      await orm.close();
    }
  });

  test('has the triggers of its entities and their own indexes, word for word as PostgreSQL keeps them', async () => {
    const orm = await openStore(await loadSubgraph(body), databases.ownerUrl(body));
    const tables = [...orm.getMetadata().getAll().values()];
    await orm.close();
    const triggers = tables.flatMap(({ tableName, triggers: all = [] }) =>
      all
        .filter(({ expression }) => expression)
        .map(({ name, expression }) => ({
          expression,
          drop: `drop trigger ${name} on ${tableName}`,
          text: `select pg_get_triggerdef(oid) as text from pg_trigger where tgname = '${name}' and tgrelid = '${tableName}'::regclass`,
        })),
    );
    const indexes = tables.flatMap(({ indexes: all = [] }) =>
      all
        .filter(({ expression }) => expression)
        .map(({ name, expression }) => ({
          expression,
          drop: `drop index ${name}`,
          text: `select pg_get_indexdef('${name}'::regclass) as text`,
        })),
    );
    expect([triggers.length > 0, indexes.length > 0]).toEqual([true, true]);
    await onServer(databases.ownerUrl(body), async (client) => {
      for (const { expression, drop, text } of [...triggers, ...indexes]) {
        await client.query('begin');
        const kept = (await client.query(text)).rows;
        await client.query(drop);
        await client.query(String(expression));
        expect(kept).toEqual((await client.query(text)).rows);
        await client.query('rollback');
      }
    });
  });

  test('lets the serving role read and add, but change no audit entry, no event, and delete nothing', async () => {
    const client = new pg.Client({ connectionString: databases.loginUrl(body) });
    await client.connect();
    try {
      await client.query('select * from audit_entry limit 1');
      for (const refused of [
        "update audit_entry set command = 'x'",
        'delete from audit_entry',
        'truncate audit_entry',
        "update outbox_event set name = 'x'",
        'delete from outbox_event',
        'update calendar_year set year = 2000',
        'delete from calendar_year',
        "update released_figure set measure = 'x'",
        'delete from released_figure',
        'delete from handling',
        'drop table handling',
        'create table mine (id int)',
        'delete from mikro_orm_migrations',
      ]) {
        await expect(client.query(refused), refused).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await client.end();
    }
  });
});

test('no body may connect to the database of another', async () => {
  const secrets = await localSecrets(dataFolder(inject('dataRoot')));
  const { courts } = await ensureDatabases(inject('adminUrl'), secrets, templatePrefix);
  const foreign = Object.assign(new URL(courts.loginUrl), { pathname: `/${templatePrefix}_justice` });
  const client = new pg.Client({ connectionString: foreign.href });
  await expect(client.connect()).rejects.toMatchObject({ code: '42501' });
});
