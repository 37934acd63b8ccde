import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodies } from '#schema/registry.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';
import { themeOfTheYear } from '../support/theme-query.ts';

const { analyst } = people;

describe('the theme of the year', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  test('is answered by the rows of all five databases', async () => {
    const { data, errors, extensions } = await hub.ask(analyst, themeOfTheYear, { year: 2023, first: 50 });
    expect(errors).toEqual([]);
    const { themes, campaigns } = data.supervisionYear;
    expect(themes.map(({ label }: { label: string }) => label)).toEqual([
      '优化营商环境',
      '民商事纠纷化解',
      '未成年人保护',
    ]);
    expect(
      campaigns.map((campaign: { partner: string; agreement: object; proposals: { totalCount: number } }) => [
        campaign.partner,
        campaign.proposals.totalCount,
      ]),
    ).toEqual([
      ['COURTS', 12],
      ['DISCIPLINE', 10],
      ['JUSTICE', 9],
      ['PROCURATORATE', 12],
    ]);
    const nodes = campaigns.flatMap(({ proposals }: { proposals: { nodes: object[] } }) => proposals.nodes);
    for (const body of ['discipline', 'courts', 'procuratorate', 'justice'] as const) {
      const [row] = await hub.databases.sql<{ count: number }>(
        body,
        "select count(*)::int from handling where assigned_on between '2023-01-01' and '2023-12-31'",
      );
      const handled = nodes.filter((node: Record<string, { handling?: object } | null>) => node[body]?.handling);
      expect(handled.length, body).toBe(row?.count);
      expect(handled.length, body).toBeGreaterThan(0);
    }
    expect(extensions.sources?.map(({ body, state }) => `${body} ${state}`)).toEqual(
      bodies.map((body) => `${body.toUpperCase()} LIVE`).sort(),
    );
  });

  test('counts 71 proposals of 2022 and 2023 up to the day of the published report, and 4 agreements', async () => {
    const { data } = await hub.ask(
      analyst,
      `query Published($filter: SupervisionProposalFilter, $first: Int!) {
        supervisionProposals(first: $first, filter: $filter) { totalCount nodes { partner issuedOn isSample } }
        agreements { partner signedOn }
      }`,
      { first: 100, filter: { years: [2022, 2023], issuedTo: '2023-08-12' } },
    );
    const { totalCount, nodes } = data.supervisionProposals;
    expect([totalCount, nodes.length, data.agreements.length]).toEqual([71, 71, 4]);
    const byPartner = Object.groupBy(nodes as { partner: string; isSample: boolean }[], ({ partner }) => partner);
    expect(Object.fromEntries(Object.entries(byPartner).map(([partner, rows]) => [partner, rows?.length]))).toEqual({
      DISCIPLINE: 18,
      COURTS: 20,
      PROCURATORATE: 17,
      JUSTICE: 16,
    });
    expect(nodes.every(({ isSample }: { isSample: boolean }) => isSample)).toBe(true);
  });

  test('stood, on the day of the report, at 31 resolved, 24 in plan, 6 not now, 8 open and 2 overdue', async () => {
    const standing = new Map<string, number>();
    for (const body of bodies) {
      const rows = await hub.databases.sql<{ standing: string; count: number }>(
        body,
        `select case when replied_on <= '2023-08-12' then claimed_outcome
                     when assigned_on + interval '3 months' < '2023-08-12' then 'OVERDUE' else 'OPEN' end as standing,
                count(*)::int
         from handling where role in ('LEAD', 'SOLE') and assigned_on <= '2023-08-12' group by 1`,
      );
      for (const row of rows) standing.set(row.standing, (standing.get(row.standing) ?? 0) + row.count);
    }
    expect(Object.fromEntries(standing)).toEqual({ RESOLVED: 31, IN_PLAN: 24, NOT_NOW: 6, OPEN: 8, OVERDUE: 2 });
  });

  test('is walked page by page without a gap, and a cursor can be neither made nor moved', async () => {
    const page = `query Page($after: String) {
      supervisionProposals(first: 40, after: $after) { totalCount nodes { no } pageInfo { hasNextPage endCursor } }
    }`;
    const numbers: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data } = await hub.ask(analyst, page, { after });
      const { nodes, pageInfo, totalCount } = data.supervisionProposals;
      numbers.push(...nodes.map(({ no }: { no: string }) => no));
      total = totalCount;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (numbers.length === 40) {
        const forged = `${Buffer.from('["呼协督〔2020〕001号","x"]').toString('base64url')}.${String(after).split('.')[1]}`;
        const refused = await hub.ask(analyst, page, { after: forged });
        expect(refused.errors[0]?.extensions['code']).toBe('INVALID_INPUT');
      }
    } while (after);
    expect(numbers).toHaveLength(total);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    const other = await hub.ask(analyst, '{ judicialRecommendations(first: 1) { pageInfo { endCursor } } }');
    const moved = await hub.ask(analyst, page, { after: other.data.judicialRecommendations.pageInfo.endCursor });
    expect(moved.errors[0]?.extensions['code']).toBe('INVALID_INPUT');
  });

  test('costs each body the same number of statements whatever the page size', async () => {
    const counts: Record<string, number>[] = [];
    for (const first of [1, 7, 50]) {
      hub.forget();
      const { errors } = await hub.ask(analyst, themeOfTheYear, { year: 2023, first });
      expect(errors).toEqual([]);
      counts.push(Object.fromEntries(bodies.map((body) => [body, hub.statements[body].length])));
    }
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
    // A partner is asked once, for proposals and for the theme, and reads its grants and the caller's tally in one.
    expect(counts[0]).toEqual({ cppcc: 9, discipline: 5, courts: 4, procuratorate: 4, justice: 4 });
  });
});
