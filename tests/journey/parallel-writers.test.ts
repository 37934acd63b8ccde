import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { officersOf, proposalText, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';

const writers = 50;

describe(`${writers} writers on one proposal at once`, () => {
  let hub: Hub;
  let id: string;
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
    const { data } = await succeeds(officers.draft(people.cppccClerk));
    id = data.draftSupervisionProposal.supervisionProposal.id;
  });
  afterAll(() => hub.stop());

  const revise = (writer: number, expectedVersion: number) =>
    officers.mutate(
      people.cppccClerk,
      'reviseSupervisionProposal',
      { id, expectedVersion, ...proposalText, title: `${proposalText.title}第${writer}稿` },
      'supervisionProposal { version title }',
    );
  const everyWriter = <Result>(write: (writer: number) => Promise<Result>): Promise<Result[]> =>
    Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));

  test('have one winner where they all start from the same version', async () => {
    const { version } = await officers.proposal(id);
    const answers = await everyWriter((writer) => revise(writer, version));
    const won = answers.filter(({ errors }) => errors.length === 0);
    expect(won).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array.from({ length: writers - 1 }, () => 'STALE_VERSION'));
    const [row] = await hub.databases.sql('cppcc', 'select version, title from supervision_proposal where id = $1', [
      id,
    ]);
    expect(row).toEqual(won[0]?.data.reviseSupervisionProposal.supervisionProposal);
  });

  test('all come through when each looks again after it was refused: one winner for every version', async () => {
    const before = (await officers.proposal(id)).version;
    const versions = await everyWriter(async (writer) => {
      for (;;) {
        const answer = await revise(writer, (await officers.proposal(id)).version);
        if (answer.errors.length === 0) {
          return answer.data.reviseSupervisionProposal.supervisionProposal.version as number;
        }
        expect(codesOf(answer)).toEqual(['STALE_VERSION']);
      }
    });
    const expected = Array.from({ length: writers }, (_, step) => before + step + 1);
    expect(versions.sort((one, other) => one - other)).toEqual(expected);
    const recorded = await hub.databases.sql<{ audit: number[]; events: number[] }>(
      'cppcc',
      `select (select array_agg(record_version order by position) from audit_entry where record_id = $1) as audit,
              (select array_agg(aggregate_version order by sequence) from outbox_event where aggregate_id = $1) as events`,
      [id],
    );
    const all = Array.from({ length: before + writers }, (_, step) => step + 1);
    expect(recorded).toEqual([{ audit: all, events: all }]);
  });

  test('never wait for one another crosswise: drafts beside submissions in one campaign', async () => {
    const deadlocks = async () => {
      const [counted] = await hub.databases.sql<{ n: string }>(
        'cppcc',
        'select deadlocks as n from pg_stat_get_db_deadlocks((select oid from pg_database where datname = current_database())) as deadlocks',
      );
      return counted?.n;
    };
    const before = await deadlocks();
    const answers = await everyWriter(async () => {
      const { data } = await succeeds(officers.draft(people.cppccClerk));
      const draft = { id: data.draftSupervisionProposal.supervisionProposal.id as string, expectedVersion: 1 };
      return officers.mutate(people.cppccClerk, 'submitSupervisionProposal', draft, 'supervisionProposal { status }');
    });
    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(await deadlocks()).toBe(before);
  });
});
