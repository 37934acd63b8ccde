import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Body } from '#schema/registry.ts';
import { insertGrant } from '../support/grants.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { type Person, people } from '../support/people.ts';

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

  const proposalOf = async (body: Body, table: string) => {
    const [row] = await hub.databases.sql<{ proposal_id: string }>(body, `select proposal_id from ${table} limit 1`);
    return row?.proposal_id;
  };
  const query = `query Q($id: ID!) {
    supervisionProposal(id: $id) {
      discipline { instruments { year title documentNo addressee issuedOn clocks { dueOn } } withheld { field reason agreementNo } }
    }
  }`;

  test('is named in the contribution, with the reason', async () => {
    const id = await proposalOf('discipline', 'disciplinary_recommendation');
    const known = await hub.ask(people.analyst, query, { id });
    expect(known.data.supervisionProposal.discipline.instruments[0]).toEqual({
      year: expect.any(Number),
      title: expect.any(String),
      documentNo: null,
      addressee: null,
      issuedOn: null,
      clocks: [],
    });
    expect(known.data.supervisionProposal.discipline.withheld).toEqual(
      ['issuedOn', 'documentNo', 'addressee', 'addresseeBody', 'replyDueOn', 'repliedOn'].map((field) => ({
        field: expect.stringMatching(/^instruments\.\w+$/),
        reason: 'OWNER_ONLY',
        agreementNo: expect.toSatisfy((no) => no === null, `${field} is opened by no agreement`),
      })),
    );
    const own = await hub.ask(people.disciplineLiaison, query, { id });
    expect(own.data.supervisionProposal.discipline.withheld).toEqual([]);
    expect(own.data.supervisionProposal.discipline.instruments[0].documentNo).toContain('呼纪监建');
  });

  test('of a kind that is not opened at all is told in the same words where there is something and where there is nothing', async () => {
    const [something, nothing] = [
      await proposalOf('discipline', 'disciplinary_recommendation'),
      await proposalOf('courts', 'judicial_recommendation'),
    ];
    const told = async (id: string | undefined) => {
      const { data } = await hub.ask(people.justiceLiaison, query, { id });
      const { instruments, withheld } = data.supervisionProposal.discipline;
      return {
        instruments,
        withheld: withheld.filter(({ field }: { field: string }) => field.startsWith('instruments')),
      };
    };
    expect(await told(something)).toEqual({
      instruments: [],
      withheld: [{ field: 'instruments', reason: 'NOT_OPENED', agreementNo: null }],
    });
    expect(await told(nothing)).toEqual(await told(something));
  });

  test('is told of a year only where there are as many as the grant asks', async () => {
    const years = async () => {
      const { data } = await hub.ask(people.analyst, '{ disciplinaryRecommendations(first: 100) { nodes { year } } }');
      return [...new Set(data.disciplinaryRecommendations.nodes.map(({ year }: { year: number }) => year))].sort();
    };
    expect(await years()).toEqual([2022, 2023, 2026]);
    const kept = '(select id from disciplinary_recommendation where year = 2022 order by id limit 2)';
    await hub.databases.sql(
      'discipline',
      `delete from disciplinary_recommendation where year = 2022 and id not in ${kept}`,
    );
    expect(await years()).toEqual([2023, 2026]);
  });

  test('that stays with its owner is opened item by item, by a grant that names the record', async () => {
    const terms: Omit<Parameters<typeof insertGrant>[2], 'rowFilter'> = {
      ...{ grantee: 'cppcc', purpose: 'ANALYSIS', noun: 'DisciplinaryRecommendation', level: 'BILATERAL' },
      ...{ fields: ['documentNo'], smallest: 3, rowsPerDay: 5_000, status: 'IN_FORCE' },
      ...{ validFrom: new Date('2026-01-01'), validUntil: new Date('2027-01-01') },
    };
    const numbers = async () => {
      const { data } = await hub.ask(
        people.analyst,
        '{ disciplinaryRecommendations(first: 100) { nodes { id documentNo } } }',
      );
      const nodes = data.disciplinaryRecommendations.nodes as { id: string; documentNo: string | null }[];
      return nodes.filter(({ documentNo }) => documentNo !== null).map(({ id }) => id);
    };
    expect(await numbers()).toEqual([]);
    await insertGrant(hub.databases, 'discipline', { ...terms, rowFilter: {} });
    expect(await numbers()).toEqual([]);
    const [row] = await hub.databases.sql<{ id: string }>(
      'discipline',
      'select id from disciplinary_recommendation where year = 2023 limit 1',
    );
    const recordIds = [row?.id ?? ''];
    await insertGrant(hub.databases, 'discipline', { ...terms, rowFilter: { recordIds } });
    expect(await numbers()).toEqual(recordIds);
  });

  test('is closed with all of its kind when its body grants nothing: lists, totals, figures and tables say so', async () => {
    await hub.databases.sql(
      'courts',
      "update access_grant set status = 'ENDED', ended_on = '2026-11-01' where grantee = 'justice'",
    );
    const [theme] = await hub.databases.sql<{ id: string }>(
      'cppcc',
      "select id from theme where code = 'DISPUTE_RESOLUTION' and year = 2023",
    );
    const { data, errors, extensions } = await hub.ask(
      people.justiceAnalyst,
      `query Q($id: ID!) {
        judicialRecommendations(first: 5) { totalCount nodes { id } withheld { field reason agreementNo since } }
        courtsStatistics(themeId: $id, measure: "MEDIATION_REFERRED") { cells { count } total { count isWithheld } withheld { field reason } }
        supervisionYear(year: 2023) { themes { courts { mediation { referred } withheld { field reason } } } }
      }`,
      { id: theme?.id },
    );
    expect(errors).toEqual([]);
    expect(data.judicialRecommendations).toEqual({
      totalCount: 0,
      nodes: [],
      withheld: [{ field: 'nodes', reason: 'ENDED', agreementNo: '呼协合〔2022〕2号', since: '2026-11-01' }],
    });
    expect(data.courtsStatistics).toEqual({
      cells: [],
      total: { count: null, isWithheld: true },
      withheld: [{ field: 'cells', reason: 'ENDED' }],
    });
    for (const { courts } of data.supervisionYear.themes) {
      expect(courts).toEqual({ mediation: { referred: null }, withheld: [{ field: 'figures', reason: 'ENDED' }] });
    }
    expect(extensions.sources).toContainEqual({ body: 'COURTS', state: 'NOT_PERMITTED', asOf: null });
  });

  test('is masked where only its form is open: a document number without its serial', async () => {
    const numbers = async (person: Person) =>
      (
        await hub.ask(person, '{ procuratorialRecommendations(first: 100) { nodes { documentNo } } }')
      ).data.procuratorialRecommendations.nodes.map(({ documentNo }: { documentNo: string }) => documentNo);
    expect([...new Set(await numbers(people.courtsAnalyst))]).toContain('呼检建〔2022〕＊号');
    for (const no of await numbers(people.courtsAnalyst)) expect(no).toMatch(/〕＊号$/);
    for (const no of await numbers(people.procuratorateLiaison)) expect(no).toMatch(/〕\d+号$/);
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

  test('tells nothing by what is found with it: a copy cannot be looked for by an addressee that is closed', async () => {
    await hub.settle();
    const grants = "grantor = 'courts' and purpose = 'TRACKING' and noun = 'JudicialRecommendation'";
    const open = (fields: string) =>
      hub.databases.sql(
        'cppcc',
        `update received_grant set fields = ${fields} where ${grants} and 'id' = any (fields)`,
      );
    const [letter] = await hub.databases.sql<{ addressee: string; n: number }>(
      'cppcc',
      "select addressee, count(*)::int as n from received_instrument where issuer = 'courts' and addressee_body is null and status = 'OPEN' and is_ours group by 1 limit 1",
    );
    const found = async () => {
      const { data } = await hub.ask(
        people.inspectionOfficer,
        'query ($unitName: String) { cppccInbox(first: 100, filter: { unitName: $unitName, issuer: COURTS }) { totalCount nodes { unitName } } }',
        { unitName: letter?.addressee },
      );
      return data.cppccInbox;
    };
    await open("array_append(array_remove(fields, 'addressee'), 'addressee')");
    expect((await found()).totalCount).toBe(letter?.n);
    await open("array_remove(fields, 'addressee')");
    expect(await found()).toEqual({ totalCount: 0, nodes: [] });
  });

  test('counts for nobody to whom its records are closed', async () => {
    const query = '{ planConversion { inPlan unverified } supervisionProposals(first: 1) { totalCount } }';
    const told = async (person: Person) => (await hub.ask(person, query)).data;
    expect((await told(people.courtsAnalyst)).planConversion.inPlan).toBeGreaterThan(0);
    await hub.databases.sql(
      'cppcc',
      "update access_grant set status = 'ENDED', ended_on = '2026-11-01' where grantee = 'courts' and noun = 'SupervisionProposal'",
    );
    const nothing = { planConversion: { inPlan: 0, unverified: 0 }, supervisionProposals: { totalCount: 0 } };
    expect(await told(people.courtsAnalyst)).toEqual(nothing);
    expect((await told(people.analyst)).planConversion.inPlan).toBeGreaterThan(0);
  });
});
