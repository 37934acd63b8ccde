import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { officersOf, proposalText } from '../support/officers.ts';
import { people } from '../support/people.ts';

describe('a value that cannot be what it is given as', () => {
  let hub: Hub;
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const progress =
    'query Q($filter: ProposalProgressFilter) { supervisionProgress(filter: $filter) { total { units } list(first: 1) { nodes { id } } } }';
  const proposals =
    'query Q($filter: SupervisionProposalFilter) { supervisionProposals(first: 1, filter: $filter) { totalCount } }';

  test.each([
    ['a day that there is not', proposals, { issuedFrom: '2026-02-30' }, 'OPERATION_REFUSED'],
    ['a day that is none', proposals, { issuedFrom: 'abc' }, 'OPERATION_REFUSED'],
    ['a day before all years', proposals, { issuedFrom: '0000-01-01' }, 'OPERATION_REFUSED'],
    ['an instant that is none', proposals, { changedSince: '2026-13-01T00:00:00Z' }, 'OPERATION_REFUSED'],
    ['a list without end', progress, { years: Array.from({ length: 1_001 }, () => 2026) }, 'OPERATION_REFUSED'],
    ['an id that is none', progress, { themeId: 'abc' }, 'INVALID_INPUT'],
    ['an empty id', progress, { themeId: '' }, 'INVALID_INPUT'],
    ['a text with a sign that no text has', progress, { text: 'a\u0000b' }, 'OPERATION_REFUSED'],
    ['half of a sign', progress, { text: '\ud800' }, 'OPERATION_REFUSED'],
    ['a text longer than any title', progress, { text: '法'.repeat(121) }, 'INVALID_INPUT'],
  ])('is refused by its code, and no body seems to be away: %s', async (_what, query, filter, code) => {
    const answer = await hub.ask(people.analyst, query, { filter });
    expect([...new Set(codesOf(answer))]).toEqual([code]);
    expect(JSON.stringify(answer.extensions.sources ?? [])).not.toContain('UNREACHABLE');
  });

  test('an id may be written in capitals', async () => {
    const [row] = await hub.databases.sql<{ id: string; no: string }>(
      'cppcc',
      'select id, no from supervision_proposal where issued_on is not null limit 1',
    );
    const query = 'query Q($id: ID!) { supervisionProposal(id: $id) { no } }';
    const { data } = await hub.ask(people.analyst, query, { id: row?.id.toUpperCase() });
    expect(data.supervisionProposal?.no).toBe(row?.no);
  });

  test('a filter may ask for what is not so', async () => {
    const count = async (table: string, where: string) =>
      (await hub.databases.sql<{ n: number }>('cppcc', `select count(*)::int as n from ${table} where ${where}`))[0]?.n;
    for (const [name, where] of [
      ['awaitsReceipt', "status <> 'ASSIGNED'"],
      ['awaitsCosign', 'not awaits_cosign'],
    ] as const) {
      const { data } = await hub.ask(people.analyst, progress, { filter: { [name]: false } });
      expect(data.supervisionProgress.total.units).toBe(await count('proposal_progress', `is_counted and ${where}`));
    }
    const { data } = await hub.ask(people.cppccClerk, proposals, { filter: { isClaimContradicted: false } });
    const isNot = "not (is_claim_contradicted and verified_result is not distinct from 'NO')";
    expect(data.supervisionProposals.totalCount).toBe(await count('supervision_proposal', isNot));
  });

  test('the number after 999 is 1000, and the one after that 1001', async () => {
    const [campaign] = await hub.databases.sql<{ id: string }>(
      'cppcc',
      "select id from campaign where year = 2026 and partner = 'courts'",
    );
    const drafted = async (): Promise<string> => {
      const input = { campaignId: campaign?.id, ...proposalText, idempotencyKey: crypto.randomUUID() };
      const { data } = await officers.mutate(
        people.cppccClerk,
        'draftSupervisionProposal',
        input,
        'supervisionProposal { id no }',
      );
      return data.draftSupervisionProposal.supervisionProposal.no;
    };
    const first = await drafted();
    const of = (number: string) => first.replace(/\d+号$/, `${number}号`);
    await hub.databases.sql('cppcc', 'update supervision_proposal set no = $1 where no = $2', [of('999'), first]);
    expect([await drafted(), await drafted()]).toEqual([of('1000'), of('1001')]);
  });
});
