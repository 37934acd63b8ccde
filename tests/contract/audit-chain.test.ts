import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '#schema/registry.ts';
import type { AuditEntry } from '../../subgraphs/kit/audit/audit-entry.entity.ts';
import { hashOf } from '../../subgraphs/kit/audit/chain.ts';
import { changeLog } from '../../subgraphs/kit/audit/change-log.ts';
import { headsSeenBy, verifyLogs, type Witnessed } from '../../subgraphs/local/audit-logs.ts';
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

  /** What `npm run audit` ends with and says. */
  const audit = async (body: Body, verb: string, ...options: string[]) => {
    const command = run(projectFolder, ['subgraphs/local/audit.ts', verb, body, ...options], {
      DATABASE_URL: hub.databases.loginUrl(body),
    });
    return { code: await command.ends, said: command.said().trim() };
  };

  /** The same in this process: whether something is wrong, and what is said. */
  const verify = async (heads: Witnessed = []) => {
    const findings = await verifyLogs('courts', hub.databases.loginUrl('courts'), heads);
    return {
      isBroken: findings.some(({ isBroken }) => isBroken),
      said: findings.map(({ sentence }) => sentence).join('\n'),
    };
  };

  /** Tampers as the superuser, lets a verification speak, and puts everything back. */
  const tampered = async <Verdict>(statements: readonly string[], judge: () => Promise<Verdict>): Promise<Verdict> => {
    await hub.databases.sql('courts', 'create table kept as select * from audit_entry');
    for (const statement of statements) await hub.databases.sql('courts', statement);
    const verdict = await judge();
    await hub.databases.sql('courts', 'delete from audit_entry');
    await hub.databases.sql('courts', 'insert into audit_entry select * from kept');
    await hub.databases.sql('courts', 'drop table kept');
    return verdict;
  };

  test('is one unbroken chain, also when fifteen commands came at once', async () => {
    const { code, said } = await audit('courts', 'verify');
    expect(code).toBe(0);
    expect(said.split('\n')).toEqual([
      'courts 操作日志 · log of changes: 15 条，完整 · 15 entries, unbroken',
      expect.stringMatching(/^courts 读取日志 · log of reads: \d+ 条，完整/),
    ]);
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
    const { isBroken, said } = await tampered(statements, verify);
    expect(isBroken).toBe(true);
    expect(said).toContain(`第 ${position} 条`);
    expect(said).toContain(word);
  });

  test('names the place when an entry is rewritten with a hash of its own', async () => {
    const { isBroken, said } = await tampered(
      [`update audit_entry set previous_hash = (select hash from audit_entry where position = 8) where position = 10`],
      verify,
    );
    expect(isBroken).toBe(true);
    expect(said).toContain('第 10 条');
  });

  describe('that another body has witnessed', () => {
    let heads: Witnessed;
    beforeAll(async () => {
      await hub.settle();
      heads = await headsSeenBy('justice', hub.databases.loginUrl('justice'));
    });

    test('holds as it is', async () => {
      expect(heads.length).toBeGreaterThan(0);
      expect((await verify(heads)).isBroken).toBe(false);
    });

    test('cannot lose its end unnoticed: by itself it seems whole, the witness names the place', async () => {
      const cut = ['delete from audit_entry where position > 11'];
      expect((await tampered(cut, verify)).isBroken).toBe(false);
      const { code, said: printed } = await audit('justice', 'heads');
      expect(code).toBe(0);
      expect(JSON.parse(printed)).toEqual(heads);
      const file = join(await mkdtemp(join(tmpdir(), 'xietong-heads-')), 'heads.json');
      await writeFile(file, printed);
      const { code: verdict, said } = await tampered(cut, () => audit('courts', 'verify', '--heads', file));
      await rm(dirname(file), { recursive: true });
      expect(verdict).toBe(1);
      expect(said).toContain('第 12 条');
      expect(said).toContain('删去');
      expect(said).toContain('见证：司法局');
    });

    test('cannot be written anew unnoticed, each hash fitting the one before', async () => {
      const rows = await hub.databases.sql<AuditEntry & Record<string, never>>(
        'courts',
        'select * from audit_entry order by position',
      );
      let previous = '0'.repeat(64);
      const anew = rows.map((row) => {
        const entry = { ...camel(row), viewerId: row.position === 4 ? 'somebody else' : row['viewer_id'] };
        const hash = hashOf(previous, row.position, changeLog.contentOf(entry as AuditEntry));
        const [before] = [previous];
        previous = hash;
        return `update audit_entry set viewer_id = '${entry.viewerId}', previous_hash = '${before}', hash = '${hash}' where position = ${row.position}`;
      });
      expect((await tampered(anew, verify)).isBroken).toBe(false);
      const { isBroken, said } = await tampered(anew, () => verify(heads));
      expect(isBroken).toBe(true);
      expect(said).toContain('改写');
    });

    test('is not believed when it tells another head than the one that was seen', async () => {
      const seen = () =>
        hub.databases.sql('justice', "select * from witnessed_head where publisher = 'courts' and chain = 'changes'");
      const before = await seen();
      expect(before).toHaveLength(1);
      await hub.databases.sql('courts', 'create table kept as select * from audit_entry');
      await hub.databases.sql('courts', 'delete from audit_entry where position > 11');
      await hub.settle();
      expect(await seen()).toEqual(before);
      await hub.databases.sql('courts', 'delete from audit_entry');
      await hub.databases.sql('courts', 'insert into audit_entry select * from kept');
      await hub.databases.sql('courts', 'drop table kept');
    });
  });
});

/** A row of SQL with the names that the entity has. */
const camel = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/_./g, ([, letter = '']) => letter.toUpperCase()), value]),
  );
