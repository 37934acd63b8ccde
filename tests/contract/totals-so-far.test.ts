import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';

const query = /* GraphQL */ `query ($filter: ProposalProgressFilter, $upTo: Int) {
  supervisionProgress(filter: $filter) {
    total(upTo: $upTo) { units proposals overdue claimedDone verifiedDone isAtLeast }
    groups(by: BODY) { units isAtLeast }
  }
}`;

/** What is counted besides units. */
const others = ['proposals', 'overdue', 'claimedDone', 'verifiedDone'] as const;

describe('a total that is asked for up to so many units', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
  });
  afterAll(() => hub.stop());

  const progressOf = async (filter: object, upTo?: number) => {
    const { data, errors } = await hub.ask(people.analyst, query, { filter, upTo });
    expect(errors).toEqual([]);
    return data.supervisionProgress;
  };

  const searches = {
    'a text': { text: '建议' },
    'a text that is overdue': { text: '建议', isOverdue: true },
    'replies of a time': { repliedFrom: '2022-01-01', repliedTo: '2026-06-30' },
    'changes since a day': { changedSince: '2020-01-01T00:00:00Z' },
  };

  test.each(Object.entries(searches))(
    'tells at least so many of %s, and all of them if there are no more',
    async (_, filter) => {
      const { total: all, groups } = await progressOf(filter);
      const number: number = groups.reduce((sum: number, { units }: { units: number }) => sum + units, 0);
      expect(all.units).toBe(number);
      expect(number).toBeGreaterThan(2);
      expect(all.isAtLeast).toBe(false);
      for (const upTo of [number, number + 1]) expect((await progressOf(filter, upTo)).total).toEqual(all);
      for (const upTo of [1, number - 1]) {
        const { total, groups: whole } = await progressOf(filter, upTo);
        expect(total).toMatchObject({ units: upTo, isAtLeast: true });
        for (const name of others) expect(total[name]).toBeLessThanOrEqual(all[name]);
        expect(whole).toEqual(groups);
      }
    },
  );

  test('is told in full where it is kept, however many there are', async () => {
    for (const filter of [{}, { years: [2023] }, { bodies: ['COURTS'] }, { isOverdue: true }]) {
      const { total } = await progressOf(filter);
      expect(total.units).toBeGreaterThan(1);
      expect((await progressOf(filter, 1)).total).toEqual(total);
    }
  });

  test.each(['法', '0012号', "'?\\\\", '"建议"', '{NULL,建议}', '%', '没有的字'])(
    'takes “%s” for a text like any other',
    async (text) => {
      const { total } = await progressOf({ text });
      expect((await progressOf({ text }, 10_000)).total).toEqual(total);
    },
  );

  test('stops at a hundred of a text that is expected everywhere, and goes to the last of what is less', async () => {
    await hub.databases.sql(
      'cppcc',
      `create or replace function proposals_expected(sought text) returns float language sql as 'select 1e6::float'`,
    );
    const [text, few] = [searches['a text'], { text: '建议', isOverdue: true, bodies: ['COURTS'] }];
    const { total: all } = await progressOf(text);
    expect(all.units).toBeGreaterThan(100);
    const { total } = await progressOf(text, 2_000);
    expect(total).toMatchObject({ units: 100, isAtLeast: true });
    for (const name of others) expect(total[name]).toBeLessThanOrEqual(all[name]);
    expect((await progressOf(text, 10)).total).toMatchObject({ units: 10, isAtLeast: true });
    const { total: allOfFew } = await progressOf(few);
    expect((await progressOf(few, 2_000)).total).toEqual(allOfFew);
  });

  test('is refused below one', async () => {
    for (const upTo of [0, -1]) {
      expect(codesOf(await hub.ask(people.analyst, query, { filter: {}, upTo }))).toEqual(['INVALID_INPUT']);
    }
  });
});
