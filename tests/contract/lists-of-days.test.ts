import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  ['a change', { changedSince: '2023-05-10T09:30:00Z' }, "changed_at >= '2023-05-10T09:30:00Z'"],
  ['a change of long ago', { changedSince: '2022-09-01T08:00:00Z' }, "changed_at >= '2022-09-01T08:00:00Z'"],
];

describe('a list of the tracker that admits few days', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2023-08-01T02:00:00Z') });
    await hub.settle();
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
    const ids: string[] = [];
    for (let after: string | null = null, isEnd = false; !isEnd; ) {
      const { data } = await hub.ask(people.cppccClerk, issued, { filter, first: 7, after });
      const { nodes, totalCount, pageInfo } = data.supervisionProposals;
      expect(totalCount).toBe(expected.length);
      ids.push(...nodes.map(({ id }: { id: string }) => id));
      [after, isEnd] = [pageInfo.endCursor, !pageInfo.hasNextPage];
    }
    expect(ids).toEqual(expected.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
  });
});
