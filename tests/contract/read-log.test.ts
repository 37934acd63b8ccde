import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { purposeHeader } from '#schema/purpose.ts';
import { dataFolder, projectFolder } from '../../subgraphs/local/folder.ts';
import { changeGrants } from '../support/grants.ts';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { isRefused, officersOf, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';
import { run } from '../support/processes.ts';

const list = 'query Recommendations { judicialRecommendations(first: 10) { nodes { documentNo problem } } }';

const log = `{ courtsReads(first: 100) { totalCount nodes {
  position viewerId viewerBody purpose operation refusals classes { noun rows denied }
} } }`;

interface Entry {
  readonly position: number;
  readonly viewerId: string;
  readonly viewerBody: string;
}

describe('the log of reads', () => {
  let hub: Hub;
  let now = new Date('2026-11-24T02:00:00Z');
  let folder: string;
  beforeAll(async () => {
    hub = await startHub({ clock: () => now });
    folder = await mkdtemp(join(tmpdir(), 'xietong-receipt-'));
  });
  afterAll(async () => {
    await hub.stop();
    await rm(folder, { recursive: true });
  });

  const entries = async (person: Person): Promise<Entry[]> => (await hub.ask(person, log)).data.courtsReads.nodes;
  const latest = async (person: Person) => (await entries(person))[0];

  test('says who read which class of data for which purpose, what was refused of it, and who was refused altogether', async () => {
    await hub.ask(people.justiceAnalyst, list);
    expect(await latest(people.courtsAuditor)).toMatchObject({
      viewerId: 'justice-analyst',
      viewerBody: 'JUSTICE',
      purpose: 'ANALYSIS',
      operation: 'Recommendations',
      refusals: [],
      classes: [{ noun: 'JudicialRecommendation', rows: 10, denied: ['problem', 'suggestion'] }],
    });
    await hub.ask(people.disciplineLiaison, '{ justiceReads(first: 1) { totalCount } }');
    const suspend = 'mutation S($input: SuspendGrantInput!) { suspendCourtsGrant(input: $input) { grant { id } } }';
    const [grant] = await hub.databases.sql<{ id: string; version: number }>(
      'courts',
      "select id, version from access_grant where grantee = 'justice' limit 1",
    );
    const input = { id: grant?.id, expectedVersion: grant?.version, statement: '试一试' };
    expect(codesOf(await hub.ask(people.justiceLiaison, suspend, { input }))).toEqual(['FORBIDDEN']);
    expect(await latest(people.courtsAuditor)).toMatchObject({
      viewerId: 'justice-liaison',
      refusals: ['FORBIDDEN'],
      classes: [],
    });
  });

  test('says too of what only a count was told, which does not close the rest of the answer', async () => {
    const counts = 'query Counts { planConversion { inPlan } supervisionYears { year } }';
    const ofCppcc = async (person: Person) => {
      const { errors, extensions } = await hub.ask(person, counts);
      expect(errors).toEqual([]);
      expect(extensions.sources).toEqual([expect.objectContaining({ body: 'CPPCC', state: 'LIVE' })]);
      const [entry] = await hub.databases.sql<{ classes: unknown[] }>(
        'cppcc',
        "select classes from read_entry where operation = 'Counts' order by position desc limit 1",
      );
      return entry?.classes;
    };
    const looked = { noun: 'SupervisionProposal', rows: 0, denied: [] };
    expect(await ofCppcc(people.courtsAnalyst)).toEqual([looked]);
    const grantsStand = (change: string) =>
      hub.databases.sql(
        'cppcc',
        `update access_grant set ${change} where grantee = 'courts' and noun = 'SupervisionProposal'`,
      );
    await grantsStand("status = 'ENDED', ended_on = '2026-11-01'");
    expect(await ofCppcc(people.courtsAnalyst)).toEqual([{ ...looked, denied: ['*'] }]);
    await grantsStand("status = 'IN_FORCE', ended_on = null");
  });

  test('is for those who look into logs: the owner sees who read its data, another body what its own people read', async () => {
    await hub.ask(people.analyst, list);
    await hub.ask(people.justiceAnalyst, list);
    const seen = async (person: Person) =>
      [...new Set((await entries(person)).map(({ viewerBody }) => viewerBody))].sort();
    expect(await seen(people.courtsAuditor)).toEqual(['CPPCC', 'JUSTICE']);
    expect(await seen(people.justiceAuditor)).toEqual(['JUSTICE']);
    expect(await seen(people.courtsLiaison)).toEqual([]);
    expect(await seen(people.justiceAnalyst)).toEqual([]);
  });

  test('shows what the commission reads only when the commission lets it, and not by the total either', async () => {
    const officers = officersOf(() => hub);
    const [before] = await Promise.all([hub.ask(people.courtsAuditor, log)]);
    await hub.ask(people.disciplineAnalyst, list);
    expect((await hub.ask(people.courtsAuditor, log)).data.courtsReads).toEqual(before.data.courtsReads);
    expect(await latest({ body: 'discipline', roles: ['auditor'] })).toMatchObject({ viewerBody: 'DISCIPLINE' });
    now = new Date('2026-11-25T02:00:00Z');
    const release = (person: Person, upTo: string) =>
      officers.mutate(person, 'releaseCourtsReadRelease', { upTo }, 'readRelease { body releasedUntil }');
    await isRefused(release(people.courtsLeader, '2026-11-24'), 'FORBIDDEN');
    await isRefused(release(people.disciplineLiaison, '2026-11-24'), 'FORBIDDEN');
    await isRefused(release(people.disciplineLeader, '2026-11-25'), 'INVALID_INPUT');
    await succeeds(release(people.disciplineLeader, '2026-11-24'));
    const ofCommission = async () =>
      (await entries(people.courtsAuditor)).filter(({ viewerBody }) => viewerBody === 'DISCIPLINE');
    expect(await ofCommission()).toHaveLength(1);
    await hub.ask(people.disciplineAnalyst, list);
    expect((await entries(people.courtsAuditor)).filter(({ viewerBody }) => viewerBody === 'DISCIPLINE')).toHaveLength(
      1,
    );
  });

  test('is one unbroken chain, also when forty questions came at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => hub.ask(people.justiceAnalyst, list)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await verify()).code).toBe(0);
  });

  test('is given out as a receipt that each body checks off line: its own entries in words, the others as seals', async () => {
    const receipt = 'query R($from: Int!) { courtsReadReceipt(from: $from) { text signature } }';
    const { data } = await hub.ask(people.justiceAuditor, receipt, { from: 2 });
    const kept = data.courtsReadReceipt as { text: string; signature: string };
    const { entries: stretch } = JSON.parse(kept.text) as { entries: { told?: { viewerBody: string } }[] };
    const told = stretch.flatMap((entry) => (entry.told ? [entry.told.viewerBody] : []));
    expect(new Set(told)).toEqual(new Set(['justice']));
    expect(told.length).toBeLessThan(stretch.length);
    expect(kept.text).not.toContain('cppcc-analyst');
    const path = join(folder, 'receipt.json');
    const check = async (changed: { text: string; signature: string }) => {
      await writeFile(path, JSON.stringify(changed));
      const command = run(
        projectFolder,
        ['subgraphs/local/audit.ts', 'check', path, '--keys', dataFolder(inject('dataRoot')).bodyKeys],
        {},
      );
      return { code: await command.ends, said: command.said() };
    };
    expect(await check(kept)).toEqual({ code: 0, said: expect.stringContaining(`${told.length}/${stretch.length}`) });
    const forged = { ...kept, text: kept.text.replace('justice-analyst', 'justice-auditor') };
    expect((await check(forged)).said).toContain('签名');
    expect(await hub.ask(people.justiceAnalyst, receipt, { from: 1 })).toMatchObject({
      data: { courtsReadReceipt: null },
    });
  });

  test.each([
    ['a reader is changed', "update read_entry set viewer_id = 'nobody' where position = 3", '第 3 条'],
    ['a refusal is wiped out', "update read_entry set classes = '[]' where position = 1", '第 1 条'],
    ['an entry is sealed anew', "update read_entry set seal = repeat('0', 64) where position = 4", '第 4 条'],
    ['an entry is taken out', 'delete from read_entry where position = 5', '第 5 条'],
  ])('names the place when %s', async (_name, statement, place) => {
    await hub.databases.sql('courts', 'create table kept as select * from read_entry');
    await hub.databases.sql('courts', statement);
    const { code, said } = await verify();
    expect([code, said]).toEqual([1, expect.stringContaining(place)]);
    await hub.databases.sql('courts', 'delete from read_entry');
    await hub.databases.sql('courts', 'insert into read_entry select * from kept');
    await hub.databases.sql('courts', 'drop table kept');
  });

  test('lets nothing out that it could not note', async () => {
    await hub.databases.sql('courts', 'alter table read_entry add constraint full_disk check (position < 0) not valid');
    const answer = await hub.ask(people.justiceAnalyst, list);
    expect(answer.data.judicialRecommendations).toBeNull();
    expect(answer.text).not.toContain('呼中法建');
    await hub.databases.sql('courts', 'alter table read_entry drop constraint full_disk');
    expect((await hub.ask(people.justiceAnalyst, list)).errors).toEqual([]);
  });

  test('counts the rows of a day: what a grant lets one person read is not exceeded, and another person is not held to it', async () => {
    const person: Person = { body: 'justice', roles: ['analyst', 'clerk'] };
    const terms = "grantee = 'justice' and noun = 'JudicialRecommendation'";
    const [read] = await hub.databases.sql<{ rows: number }>(
      'courts',
      "select coalesce(sum(rows), 0)::int as rows from read_tally where viewer_id = 'justice-analyst' and noun = 'JudicialRecommendation'",
    );
    expect(read?.rows).toBeGreaterThan(300);
    await changeGrants(hub.databases, 'courts', terms, { rowsPerDay: 25 });
    const ask = () => hub.ask(person, list, {}, { [purposeHeader]: 'ANALYSIS' });
    expect((await ask()).errors).toEqual([]);
    expect((await ask()).errors).toEqual([]);
    const refused = await ask();
    expect(codesOf(refused)).toEqual(['RATE_LIMITED']);
    expect(refused.errors[0]?.message).toContain('司法建议');
    expect((await hub.ask({ body: 'justice', roles: ['analyst', 'reviewer'] }, list)).errors).toEqual([]);
    now = new Date('2026-11-26T02:00:00Z');
    expect((await ask()).errors).toEqual([]);
  });

  test('holds against the cap of a day what one person asks for at the same time', async () => {
    now = new Date('2026-11-27T02:00:00Z');
    // Eight different questions: the same one would be asked once for all who wait for it.
    const questions = Array.from({ length: 8 }, (_, index) => list.replace('problem', `asked${index}: problem`));
    const answers = await Promise.all(questions.map((question) => hub.ask(people.justiceAnalyst, question)));
    const shown = answers.filter(({ data }) => data.judicialRecommendations);
    expect(shown.flatMap(({ data }) => data.judicialRecommendations.nodes).length).toBe(20);
    for (const { data, errors, text } of answers.filter((answer) => !shown.includes(answer))) {
      expect(data.judicialRecommendations).toBeNull();
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['RATE_LIMITED']);
      expect(text).not.toContain('呼中法建');
    }
    const told = await hub.databases.sql(
      'courts',
      "select (select sum(rows)::int from read_tally where viewer_id = 'justice-analyst' and day = '2026-11-27') as rows, count(*)::int as refused from read_entry where viewer_id = 'justice-analyst' and at >= '2026-11-27' and refusals = '{RATE_LIMITED}'",
    );
    expect(told).toEqual([{ rows: 20, refused: 6 }]);
  });

  const verify = async () => {
    const command = run(projectFolder, ['subgraphs/local/audit.ts', 'verify', 'courts'], {
      DATABASE_URL: hub.databases.loginUrl('courts'),
    });
    return { code: await command.ends, said: command.said() };
  };
});
