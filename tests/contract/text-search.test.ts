import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { type ProgressOrder, progressOrders, readProgress } from '../support/progress-pages.ts';

describe('a text that is looked for in the tracker', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
  });
  afterAll(() => hub.stop());

  const inTables = async (text: string, body: string | undefined, order: string): Promise<string[]> =>
    (
      await hub.databases.sql<{ id: string }>(
        'cppcc',
        `select row.id from proposal_progress as row join supervision_proposal as told on told.id = proposal_id
         where is_counted and (strpos(told.no, $1) > 0 or strpos(told.title, $1) > 0) and ($2::text is null or body = $2)
         order by ${order}`,
        [text, body ?? null],
      )
    ).map(({ id }) => id);

  test.each(['建议', '法', '2023', '0012号', '%', '_', "'?\\", '没有的字'])(
    'is found wherever “%s” stands',
    async (text) => {
      for (const [orderBy, order] of Object.entries(progressOrders) as [ProgressOrder, string][]) {
        for (const body of [undefined, 'courts']) {
          const expected = await inTables(text, body, order);
          const filter = { text, ...(body && { bodies: [body.toUpperCase()] }) };
          for (const first of [9, 100]) {
            expect(await readProgress(hub, filter, orderBy, first)).toEqual({
              ids: expected,
              totals: [expected.length],
            });
          }
        }
      }
    },
  );

  test('is in so many rows that a page is full before all are looked for, and in so few that none is', async () => {
    expect((await inTables('建议', undefined, 'row.id')).length).toBeGreaterThan(100);
    expect((await inTables('没有的字', undefined, 'row.id')).length).toBe(0);
  });
});
