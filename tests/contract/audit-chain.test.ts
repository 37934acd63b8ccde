import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';
import { run } from '../support/processes.ts';

const reply = `mutation M($input: RecordReplyToJudicialRecommendationInput!) {
  recordReplyToJudicialRecommendation(input: $input) { judicialRecommendation { status } }
}`;

describe('the audit of a body', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
    await hub.databases.sql('courts', "update judicial_recommendation set status = 'ISSUED', replied_on = null");
    const rows = await hub.databases.sql<{ id: string; version: number }>(
      'courts',
      'select id, version from judicial_recommendation',
    );
    const answers = await Promise.all(
      rows.map(({ id, version }) =>
        hub.ask(people.courtsClerk, reply, { input: { id, expectedVersion: version, repliedOn: '2026-11-01' } }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
  afterAll(() => hub.stop());

  const verify = async () => {
    const command = run(projectFolder, ['subgraphs/local/audit.ts', 'verify', 'courts'], {
      DATABASE_URL: hub.databases.loginUrl('courts'),
    });
    return { code: await command.ends, said: command.said().trim() };
  };

  /** Tampers as the superuser, lets the verification speak, and puts everything back. */
  const tampered = async (...statements: string[]) => {
    await hub.databases.sql('courts', 'create table kept as select * from audit_entry');
    for (const statement of statements) await hub.databases.sql('courts', statement);
    const verdict = await verify();
    await hub.databases.sql('courts', 'delete from audit_entry');
    await hub.databases.sql('courts', 'insert into audit_entry select * from kept');
    await hub.databases.sql('courts', 'drop table kept');
    return verdict;
  };

  test('is one unbroken chain, also when fifteen commands came at once', async () => {
    expect(await verify()).toEqual({ code: 0, said: 'courts: 15 条，完整 · 15 entries, unbroken' });
  });

  test.each([
    [
      'one byte of an entry is changed',
      5,
      '改动',
      ["update audit_entry set viewer_id = viewer_id || 'x' where position = 5"],
    ],
    ['an entry is taken out', 7, '缺失', ['delete from audit_entry where position = 7']],
    [
      'two entries change places',
      3,
      '改动',
      [
        'update audit_entry set position = 99 where position = 3',
        'update audit_entry set position = 3 where position = 4',
        'update audit_entry set position = 4 where position = 99',
      ],
    ],
    ['the first entry is taken out', 1, '缺失', ['delete from audit_entry where position = 1']],
  ])('names the place when %s', async (_name, position, word, statements) => {
    const { code, said } = await tampered(...statements);
    expect(code).toBe(1);
    expect(said).toContain(`第 ${position} 条`);
    expect(said).toContain(word);
  });

  test('names the place when an entry is rewritten with a hash of its own', async () => {
    const { said } = await tampered(
      `update audit_entry set previous_hash = (select hash from audit_entry where position = 8) where position = 10`,
    );
    expect(said).toContain('第 10 条');
  });
});
