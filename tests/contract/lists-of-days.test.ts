import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages } from '../support/all-pages.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';
import { type ProgressOrder, progressOrders, readProgress } from '../support/progress-pages.ts';

/** Filters by days, with the same condition in SQL; days of the sample run from 2022 to 2023. */
const filters: readonly (readonly [name: string, filter: object, sql: string])[] = [
  [
    'a month',
    { repliedFrom: '2023-06-01', repliedTo: '2023-06-30' },
    "replied_on between '2023-06-01' and '2023-06-30'",
  ],
  [
    'a year',
    { repliedFrom: '2022-07-01', repliedTo: '2023-07-01' },
    "replied_on between '2022-07-01' and '2023-07-01'",
  ],
  ['one day', { repliedFrom: '2023-06-20', repliedTo: '2023-06-20' }, "replied_on = '2023-06-20'"],
  ['no day', { repliedFrom: '2023-06-20', repliedTo: '2023-06-19' }, 'false'],
  ['days that do not end', { repliedFrom: '2023-05-01' }, "replied_on >= '2023-05-01'"],
  ['many years', { repliedFrom: '2001-01-01', repliedTo: '2099-12-31' }, 'replied_on is not null'],
  [
    'a body in a year',
    { repliedFrom: '2022-07-01', repliedTo: '2023-07-01', bodies: ['COURTS'] },
    "replied_on between '2022-07-01' and '2023-07-01' and body = 'courts'",
  ],
  [
    'a text in a year',
    { repliedFrom: '2022-07-01', repliedTo: '2023-07-01', text: '建议' },
    "replied_on between '2022-07-01' and '2023-07-01' and strpos(title, '建议') > 0",
  ],
  ['a text in SQL', { repliedFrom: '2023-06-01', repliedTo: '2023-06-30', text: "?'" }, 'false'],
  [
    'a unit in a year',
    { repliedFrom: '2022-07-01', repliedTo: '2023-07-01', roles: ['SOLE'], awaitsCosign: false },
    "replied_on between '2022-07-01' and '2023-07-01' and role = 'SOLE'",
  ],
  [
    'replies of a status',
    { repliedFrom: '2023-01-01', statuses: ['REPLIED'], outcomes: ['RESOLVED', 'IN_PLAN'] },
    "replied_on >= '2023-01-01' and status = 'REPLIED' and claimed_outcome in ('RESOLVED', 'IN_PLAN')",
  ],
  [
    'a change of a body',
    { changedSince: '2023-06-10T09:30:00Z', bodies: ['JUSTICE'] },
    "changed_at >= '2023-06-10T09:30:00Z' and body = 'justice'",
  ],
  ['a change of the first years', { changedSince: '0026-11-20T00:00:00Z' }, 'true'],
  ['a change', { changedSince: '2023-05-10T09:30:00Z' }, "changed_at >= '2023-05-10T09:30:00Z'"],
  ['a change of long ago', { changedSince: '2022-09-01T08:00:00Z' }, "changed_at >= '2022-09-01T08:00:00Z'"],
];

describe('a list of the tracker that admits few days', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2023-08-01T02:00:00Z') });
    await hub.settle();
    // Changes at every hour of a hundred days, some of them later than the day on which all is asked.
    for (const table of ['proposal_progress', 'supervision_proposal']) {
      await hub.databases.sql(
        'cppcc',
        `update ${table} set changed_at = timestamptz '2023-05-05 00:30Z' + (abs(hashtext(id::text)) % 2400) * interval '1 hour'`,
      );
    }
  });
  afterAll(() => hub.stop());

  const inTables = async (sql: string, order: string): Promise<string[]> =>
    (
      await hub.databases.sql<{ id: string }>(
        'cppcc',
        `select row.id from proposal_progress as row where is_counted and ${sql} order by ${order}`,
      )
    ).map(({ id }) => id);

  test.each(filters)('has all of %s, in each order and by pages of any size', async (_name, filter, sql) => {
    for (const [orderBy, order] of Object.entries(progressOrders) as [ProgressOrder, string][]) {
      const expected = await inTables(sql, order);
      for (const first of [9, 100]) {
        expect(await readProgress(hub, filter, orderBy, first)).toEqual({ ids: expected, totals: [expected.length] });
      }
    }
  });

  test('is asked about changes before a day in Shanghai and one in UTC have ended, and after today', async () => {
    const [told] = await hub.databases.sql<Record<string, number>>(
      'cppcc',
      `select count(*) filter (where changed_on <> (changed_at at time zone 'UTC')::date)::int as late,
         count(*) filter (where changed_on > '2023-08-01')::int as later,
         count(*) filter (where changed_on between '2023-05-11' and '2023-08-01')::int as within from proposal_progress`,
    );
    for (const rows of Object.values(told ?? {})) expect(rows).toBeGreaterThan(5);
  });

  test('is asked about days of which some have several rows, and some none', async () => {
    const rows = await hub.databases.sql<{ day: string; rows: string }>(
      'cppcc',
      "select replied_on as day, count(*) as rows from proposal_progress where is_counted and replied_on between '2023-06-01' and '2023-06-30' group by 1",
    );
    expect(rows.length).toBeLessThan(30);
    expect(Math.max(...rows.map((row) => Number(row.rows)))).toBeGreaterThan(1);
  });

  const issued = /* GraphQL */ `
    query Issued($filter: SupervisionProposalFilter!, $first: Int!, $after: String) {
      supervisionProposals(filter: $filter, first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    }
  `;

  test.each([
    ['issued', { issuedFrom: '2022-05-01', issuedTo: '2023-05-31' }, "issued_on between '2022-05-01' and '2023-05-31'"],
    ['issued', { issuedFrom: '2023-01-01' }, "issued_on >= '2023-01-01'"],
    ['changed', { changedSince: '2023-05-10T09:30:00Z' }, "changed_at >= '2023-05-10T09:30:00Z'"],
  ])('is one of the proposals that were %s within a time, too', async (_what, filter, sql) => {
    const expected = await hub.databases.sql<{ id: string }>(
      'cppcc',
      `select id from supervision_proposal where ${sql} order by no, id`,
    );
    const { nodes, totals } = await allPages<{ id: string }>(
      (after) => hub.ask(people.cppccClerk, issued, { filter, first: 7, after }),
      (data) => data.supervisionProposals,
    );
    expect(totals).toEqual([expected.length]);
    expect(nodes).toEqual(expected);
    expect(nodes.length).toBeGreaterThan(10);
  });
});
