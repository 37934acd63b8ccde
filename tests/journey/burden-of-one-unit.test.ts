import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '#schema/registry.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, officersOf, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';

/** An entry of the inbox, as the liaison of the justice bureau reads it. */
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly issuer: string;
  readonly dueOn: string | null;
  readonly allowedActions: readonly string[];
  readonly clocks: readonly { readonly ruleCode: string; readonly explanation: string }[];
  readonly instrument: {
    readonly version: number;
    readonly documentNo: string;
    readonly problem: string | null;
  } | null;
}

const issuers: readonly (readonly [Body, string, string])[] = [
  ['courts', 'judicial_recommendation', '呼司函〔2026〕81号'],
  ['procuratorate', 'procuratorial_recommendation', '呼司函〔2026〕82号'],
  ['discipline', 'disciplinary_recommendation', '呼司函〔2026〕83号'],
];

/** One unit, one problem, several instruments: each keeps its own clock and its own legal reply, evidence is given once. */
describe('the justice bureau, on which four bodies press for the same problem', () => {
  let hub: Hub;
  let proposalId = '';
  let evidenceId = '';
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
    const [row] = await hub.databases.sql<{ proposal_id: string }>(
      'justice',
      `select proposal_id from received_instrument where is_ours and status = 'OPEN' group by 1 having count(*) >= 3`,
    );
    proposalId = row?.proposal_id ?? '';
  });
  afterAll(() => hub.stop());

  const onIt = async (): Promise<Item[]> => {
    const inbox = `query I($filter: InboxFilter) { justiceInbox(first: 10, filter: $filter) { nodes {
      id kind issuer dueOn allowedActions clocks { ruleCode explanation } instrument { version documentNo problem suggestion }
      evidence { id title } } } }`;
    const { data, errors } = await hub.ask(people.justiceLiaison, inbox, { filter: { proposalId } });
    expect(errors).toEqual([]);
    return data.justiceInbox.nodes;
  };

  test('finds them in one list, each with its own clock, the nearest first', async () => {
    const items = await onIt();
    expect(items.map(({ issuer }) => issuer).sort()).toEqual(['COURTS', 'CPPCC', 'DISCIPLINE', 'PROCURATORATE']);
    const rules = items.map(({ clocks }) => clocks[0]?.ruleCode);
    expect(new Set(rules).size).toBe(4);
    for (const { clocks } of items) expect(clocks[0]?.explanation).toMatch(/依据：.+/);
    const read = items.map(({ issuer, instrument }) => [issuer, instrument?.problem != null]);
    expect(Object.fromEntries(read)).toEqual({ COURTS: true, PROCURATORATE: true, DISCIPLINE: false, CPPCC: false });
    const closed = "select 1 from received_instrument where issuer = 'procuratorate' and problem is not null";
    expect(await hub.databases.sql('cppcc', closed)).toEqual([]);
    const days = items.map(({ dueOn }) => dueOn ?? '9999');
    expect(days).toEqual([...days].sort());
    const answerable = items.filter(({ instrument }) => instrument);
    expect(answerable.map(({ allowedActions }) => allowedActions)).toEqual([['answer'], ['answer'], ['answer']]);
  });

  test('gives its evidence once', async () => {
    const given = { proposalId, title: '执法监督台账', summary: '拖移告知、案卷评查和纠正情况。' };
    await isRefused(
      officers.mutate(
        people.justiceLiaison,
        'giveJusticeEvidence',
        { ...given, title: '（2026）内0102民初123号卷宗' },
        'evidence { id }',
      ),
      'INVALID_INPUT',
      '个案',
    );
    const { data } = await succeeds(
      officers.mutate(people.justiceLiaison, 'giveJusticeEvidence', given, 'evidence { id }'),
    );
    evidenceId = data.giveJusticeEvidence.evidence.id;
  });

  test('answers each with a letter of its own that cites it; the issuers’ records follow', async () => {
    for (const [body, table, documentNo] of issuers) {
      const item = (await onIt()).find(({ issuer }) => issuer === body.toUpperCase());
      const input = {
        id: item?.id,
        expectedVersion: item?.instrument?.version,
        documentNo,
        answer: '已统一告知文书并开展案卷评查。',
        evidenceIds: [evidenceId],
      };
      const answer = (person: (typeof people)[keyof typeof people], given = {}) =>
        officers.mutate(
          person,
          'answerJusticeReceivedInstrument',
          { ...input, ...given },
          'receivedInstrument { id status answerNo repliedOn evidenceTitles }',
        );
      await isRefused(answer(people.courtsLiaison), 'NOT_FOUND');
      await isRefused(answer(people.justiceLiaison, { evidenceIds: [proposalId] }), 'INVALID_INPUT');
      const { data } = await succeeds(answer(people.justiceLiaison), 'ANSWERED');
      expect(data.answerJusticeReceivedInstrument.receivedInstrument).toMatchObject({
        answerNo: documentNo,
        evidenceTitles: ['执法监督台账'],
      });
      await isRefused(answer(people.justiceLiaison), 'STALE_VERSION');
      await hub.settle();
      const [issued] = await hub.databases.sql<{ status: string; is_today: boolean }>(
        body,
        `select status, replied_on = (now() at time zone 'Asia/Shanghai')::date as is_today from ${table} where id = $1`,
        [item?.id],
      );
      expect(issued, body).toEqual({ status: 'REPLIED', is_today: true });
    }
    expect((await onIt()).map(({ issuer }) => issuer)).toEqual(['CPPCC']);
  });

  test('gives the lead its opinion; the evidence, withdrawn, keeps its title in the letters', async () => {
    const handle = (verb: string, given?: object) => officers.handle('justice', proposalId, '市司法局', verb, given);
    await succeeds(handle('acknowledge'), 'RECEIVED');
    await succeeds(handle('giveOpinionOn', { opinion: '同意，已统一告知文书。' }));
    const withdrawal = { id: evidenceId, expectedVersion: 1 };
    await succeeds(
      officers.mutate(people.justiceLiaison, 'withdrawJusticeEvidence', withdrawal, 'evidence { version }'),
    );
    expect(await onIt()).toEqual([]);
    const letters = await hub.databases.sql<{ evidence_titles: string[] }>(
      'justice',
      'select evidence_titles from received_instrument where proposal_id = $1 and is_ours',
      [proposalId],
    );
    expect(letters).toEqual(issuers.map(() => ({ evidence_titles: ['执法监督台账'] })));
  });
});
