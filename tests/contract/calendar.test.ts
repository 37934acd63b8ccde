import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  deadlineRules,
  defineStoredDeadline,
  HandlingEntity,
  importYear,
  keepCalendar,
  loadCalendar,
  loadSubgraph,
  nationalCalendar,
  openStore,
  readCalendarFile,
  runClock,
} from '#kit';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { freePort } from '../../subgraphs/local/port.ts';
import { copyDatabases, type TestDatabases } from '../support/databases.ts';
import { run } from '../support/processes.ts';

const day = (name: string, date: string, isOffDay = true) => ({ name, date, isOffDay });
const newYear = ['2027-01-01', '2027-01-02', '2027-01-03'].map((date) => day('元旦', date));
/** Invented: the notice for 2027 was not out when this was written. */
const fileOf = (days: readonly object[], year = 2027) =>
  JSON.stringify({ year, papers: ['https://example.org'], days });
const first = fileOf(newYear);
const corrected = fileOf([...newYear, day('元旦', '2027-01-04'), day('元旦', '2027-01-09', false)]);

describe('the calendar of a body', () => {
  let databases: TestDatabases;
  let store: MikroORM;
  let folder: string;
  let open: Record<string, unknown>;
  const statements: string[] = [];
  beforeAll(async () => {
    databases = await copyDatabases();
    store = await openStore(await loadSubgraph('courts'), databases.loginUrl('courts'), {
      onStatement: (sql) => statements.push(sql),
    });
    await databases.sql(
      'courts',
      `update handling set status = 'IN_PROGRESS', assigned_on = '2026-10-01', reply_months = 3, round = 1,
         replied_on = null, extended_on = null, next_due_on = '2027-01-01'
       where id = (select min(id::text)::uuid from handling where role <> 'CO_HANDLER')`,
    );
    open = await openHandling();
    folder = await mkdtemp(join(tmpdir(), 'xietong-calendar-'));
  });
  afterAll(async () => {
    await store.close();
    await databases.drop();
    await rm(folder, { recursive: true });
  });

  const calendar = async (...args: string[]) => {
    const command = run(projectFolder, ['subgraphs/local/calendar.ts', ...args, 'courts'], {
      DATABASE_URL: databases.loginUrl('courts'),
    });
    return { code: await command.ends, said: command.said().trim() };
  };
  const bringIn = async (text: string) => {
    await writeFile(`${folder}/year.json`, text);
    return calendar('import', `${folder}/year.json`);
  };
  /** A handling that is due in the year that is to come. */
  const openHandling = async () => {
    const [row] = await databases.sql<Record<string, unknown>>(
      'courts',
      `select id, proposal_no, unit_name, version, next_due_on::text from handling where next_due_on >= '2027-01-01'`,
    );
    return row ?? {};
  };
  const clock = async () => runClock(deadlineRules.D05, '2026-10-01', await loadCalendar(store.em.fork()));
  const saidOf = (version: number, days: number, from: string, to: string) =>
    `courts: 2027 v${version}, ${days} 天 · ${days} days\n  ${open.proposal_no} ${open.unit_name}: ${from} → ${to}`;
  const rows = () => databases.sql<object>('courts', 'select year, version from calendar_year order by 1, 2');

  test('does not know a year that is not announced: a deadline in it is provisional', async () => {
    expect(await clock()).toMatchObject({
      dueOn: '2027-01-01',
      isProvisional: true,
      calendarVersion: nationalCalendar().version,
    });
  });

  test('takes in the year, and the deadline is certain and rolls over its holiday', async () => {
    expect(await bringIn(first)).toEqual({ code: 0, said: saidOf(1, 3, '2027-01-01', '2027-01-04') });
    expect(await openHandling()).toEqual({ ...open, next_due_on: '2027-01-04' });
    expect(await clock()).toMatchObject({
      rawDueOn: '2027-01-01',
      dueOn: '2027-01-04',
      rolledOver: { zh: '元旦', en: "New Year's Day" },
      isProvisional: false,
      calendarVersion: `${nationalCalendar().version} + 2027 v1`,
    });
  });

  test('keeps a correction as a further version, beside the first', async () => {
    expect(await bringIn(corrected)).toEqual({ code: 0, said: saidOf(2, 5, '2027-01-04', '2027-01-05') });
    expect(await clock()).toMatchObject({ dueOn: '2027-01-05', calendarVersion: expect.stringMatching(/2027 v2$/) });
    expect(await rows()).toEqual([
      { year: 2027, version: 1 },
      { year: 2027, version: 2 },
    ]);
  });

  test('is not changed by the same content, by a bad file, by no file, or by a year that leaves a gap', async () => {
    const before = await rows();
    expect(await bringIn(corrected)).toMatchObject({ code: 0, said: expect.stringContaining('未作改动') });
    expect(await bringIn(fileOf([]))).toMatchObject({ code: 1, said: expect.stringContaining('尚未公布') });
    expect(await bringIn('{')).toMatchObject({ code: 1, said: '文件不是有效的 JSON。 · The file is not JSON.' });
    expect(await calendar('import', `${folder}/none.json`)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^没有/),
    });
    expect(await bringIn(fileOf([day('国庆节', '2029-10-01')], 2029))).toMatchObject({
      code: 1,
      said: expect.stringContaining('Import 2028 first'),
    });
    expect(await rows()).toEqual(before);
  });

  test('is listed by years and versions', async () => {
    const { code, said } = await calendar('list');
    expect(code).toBe(0);
    expect(said).toMatch(
      /^courts: 至 2027 年 · up to 2027 \(.* \+ 2027 v2\)\n {2}2027 v1, 3 天.*\n {2}2027 v2, 5 天.*$/,
    );
  });

  test('is kept in memory: it costs one small statement to look, one more only when a year came in', async () => {
    const counted = async (work: () => Promise<unknown>) => {
      statements.length = 0;
      await work();
      return statements.length;
    };
    const { current, refresh } = keepCalendar(store.em);
    expect(await counted(refresh)).toBe(2);
    expect(current().version).toMatch(/2027 v2$/);
    const before = current();
    expect(await counted(refresh)).toBe(1);
    expect(statements[0]).not.toContain('holidays');
    expect(current()).toBe(before);
    await bringIn(first);
    expect(current()).toBe(before);
    expect(await counted(refresh)).toBe(2);
    expect(current().version).toMatch(/2027 v3$/);
  });

  test('moves stored deadlines in the transaction of the import, or is not imported at all', async () => {
    const notice = readCalendarFile(corrected);
    const before = await rows();
    const unmovable = defineStoredDeadline({
      entity: HandlingEntity,
      column: 'nextDueOn',
      label: ({ id }) => id,
      dueOn: () => {
        throw new Error('no');
      },
    });
    await expect(importYear(store.em, { storedDeadlines: [unmovable] }, notice)).rejects.toThrow('no');
    expect(await rows()).toEqual(before);
    expect(await openHandling()).toEqual({ ...open, next_due_on: '2027-01-04' });
    expect(await importYear(store.em, {}, notice)).toEqual({
      version: 4,
      isNew: true,
      changed: [{ label: `${open.proposal_no} ${open.unit_name}`, from: '2027-01-04', to: '2027-01-05' }],
    });
  });

  test.each([
    ['audit', ['verify']],
    ['calendar', ['list']],
  ])('%s says so when the hub that ran here is gone', async (script, args) => {
    const adminUrl = `postgres://postgres:x@127.0.0.1:${await freePort()}/postgres`;
    await writeFile(`${folder}/running.json`, JSON.stringify({ adminUrl }));
    const command = run(projectFolder, [`subgraphs/local/${script}.ts`, ...args], { HUB_DATA: folder });
    expect(await command.ends).toBe(1);
    expect(command.said().trim()).toBe(
      'No hub is running here; start it with npm start, or name a database with DATABASE_URL.',
    );
  });
});
