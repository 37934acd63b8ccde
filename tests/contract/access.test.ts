import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';

const list = `{
  supervisionProposals(first: 100, filter: { years: [2026] }) {
    totalCount
    nodes { id no title status campaign { proposals(first: 100) { totalCount nodes { no } } } }
    pageInfo { hasNextPage endCursor }
  }
  supervisionYear(year: 2026) { campaigns { proposals(first: 100) { totalCount nodes { no status } } } }
}`;

describe('a draft of the CPPCC', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  test('changes no byte of what a partner reads, whether it is there, changed or gone', async () => {
    const read = async () => (await hub.ask(people.courtsLiaison, list)).text.replaceAll(/"asOf":"[^"]*"/g, '');
    const before = await read();
    expect(before).toContain('2026');
    await hub.databases.sql(
      'cppcc',
      "update supervision_proposal set title = 'changed', no = 'A' || no where status = 'DRAFT'",
    );
    expect(await read()).toBe(before);
    await hub.databases.sql('cppcc', "delete from supervision_proposal where status in ('DRAFT', 'UNDER_REVIEW')");
    expect(await read()).toBe(before);
  });
});

describe('a field that its owner keeps', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const lists = `{
    disciplinaryRecommendations(first: 100) { nodes { documentNo addressee title kind } }
    procuratorialRecommendations(first: 100) { nodes { documentNo problem suggestion } }
    judicialRecommendations(first: 100) { nodes { documentNo problem suggestion } }
  }`;

  type Nodes = readonly Record<string, string | null>[];
  const isEmpty = (nodes: Nodes, field: string) => nodes.every((node) => node[field] === null);
  const isFull = (nodes: Nodes, field: string) => nodes.length > 0 && nodes.every((node) => node[field] !== null);

  test.each([
    [
      'the commission',
      people.disciplineLiaison,
      { documentNo: true, addressee: true, procuratorial: false, judicial: false },
    ],
    ['the courts', people.courtsLiaison, { documentNo: false, addressee: false, procuratorial: false, judicial: true }],
    [
      'the procuratorate',
      people.procuratorateLiaison,
      { documentNo: false, addressee: false, procuratorial: true, judicial: false },
    ],
    ['the CPPCC', people.analyst, { documentNo: false, addressee: false, procuratorial: false, judicial: true }],
  ] as const)('is there or empty for %s', async (_name, person, open) => {
    const { data } = await hub.ask(person, lists);
    const [disciplinary, procuratorial, judicial] = [
      data.disciplinaryRecommendations.nodes,
      data.procuratorialRecommendations.nodes,
      data.judicialRecommendations.nodes,
    ] as [Nodes, Nodes, Nodes];
    for (const [nodes, field, isOpen] of [
      [disciplinary, 'documentNo', open.documentNo],
      [disciplinary, 'addressee', open.addressee],
      [disciplinary, 'title', true],
      [procuratorial, 'problem', open.procuratorial],
      [procuratorial, 'documentNo', true],
      [judicial, 'suggestion', open.judicial],
    ] as const) {
      expect((isOpen ? isFull : isEmpty)(nodes, field), field).toBe(true);
    }
  });

  test('is named in the contribution, with the rule it rests on', async () => {
    const [row] = await hub.databases.sql<{ proposal_id: string }>(
      'discipline',
      'select proposal_id from disciplinary_recommendation limit 1',
    );
    const query = `query Q($id: ID!) { supervisionProposal(id: $id) { discipline { instruments { documentNo } withheld { field reason basis agreementNo } } } }`;
    const closed = await hub.ask(people.courtsLiaison, query, { id: row?.proposal_id });
    expect(closed.data.supervisionProposal.discipline.instruments[0]).toEqual({ documentNo: null });
    expect(closed.data.supervisionProposal.discipline.withheld).toEqual(
      ['instruments.documentNo', 'instruments.addressee'].map((field) => ({
        field,
        reason: 'NOT_OPENED',
        basis: '监察建议的文号和被建议单位由纪委监委掌握。',
        agreementNo: null,
      })),
    );
    const own = await hub.ask(people.disciplineLiaison, query, { id: row?.proposal_id });
    expect(own.data.supervisionProposal.discipline.withheld).toEqual([]);
    expect(own.data.supervisionProposal.discipline.instruments[0].documentNo).toContain('呼纪监建');
  });

  test('is a count that is too small: other bodies are told so, its owner sees it', async () => {
    const query =
      '{ supervisionYear(year: 2026) { themes { procuratorate { juvenileProtection { assistanceCases lawLectures } withheld { field reason } } } } }';
    const other = await hub.ask(people.analyst, query);
    expect(other.data.supervisionYear.themes[0].procuratorate).toEqual({
      juvenileProtection: { assistanceCases: null, lawLectures: 26 },
      withheld: [{ field: 'ASSISTANCE_GIVEN', reason: 'SMALL_CELL' }],
    });
    const own = await hub.ask(people.procuratorateLiaison, query);
    expect(own.data.supervisionYear.themes[0].procuratorate).toEqual({
      juvenileProtection: { assistanceCases: 4, lawLectures: 26 },
      withheld: [],
    });
  });
});
