import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, courtsLiaison } = people;

interface Figure {
  readonly campaign: string;
  readonly sessions: number;
  readonly attendance: number;
  readonly isInAudience: boolean;
}

describe('outreach', () => {
  let hub: Hub;
  const { step, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const figures = async (from: string, until: string): Promise<Figure[]> => {
    const { data } = await hub.ask(
      courtsLiaison,
      `{ outreachFigures(from: "${from}", until: "${until}") { campaign sessions attendance isInAudience } }`,
    );
    return data.outreachFigures;
  };
  const sessionsOf = (found: readonly Figure[]) =>
    Object.fromEntries(found.map(({ campaign, sessions }) => [campaign, sessions]));

  test('rows 18–20, 22: 23, 41, 6 and 12 sessions in 2023 up to the report', async () => {
    expect(sessionsOf(await figures('2023-01-01', '2023-08-12'))).toEqual({
      INSPECTION_SPEECH: 23,
      PARTY_CONGRESS: 41,
      LECTURE_HALL: 6,
      THEME_CLASS: 12,
    });
  });

  test('row 21: 3842 people in all, the classes not among them', async () => {
    const found = await figures('2023-01-01', '2023-08-12');
    const audience = found.filter(({ isInAudience }) => isInAudience);
    expect(audience.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(70);
    expect(audience.reduce((sum, { attendance }) => sum + attendance, 0)).toBe(3_842);
    expect(found.filter(({ isInAudience }) => !isInAudience).map(({ campaign }) => campaign)).toEqual(['THEME_CLASS']);
  });

  test('were all known before the report was published', async () => {
    const late = await rows(
      `select from activity where campaign is not null and held_on <= '2023-08-12'
         and (recorded_at >= '2023-08-13' or changed_at >= '2023-08-13')`,
    );
    expect(late).toEqual([]);
  });

  test('rows 17–22: every window gives what stands in the rows, one that has none gives zeros', async () => {
    for (const [from, until] of [
      ['2022-01-01', '2022-12-31'],
      ['2022-01-01', '2023-08-12'],
      ['2023-08-13', '2026-12-31'],
    ] as const) {
      const counted = await rows<Figure>(
        `select campaign, count(*)::int as sessions, sum(attendance)::int as attendance from activity
         where status = 'HELD' and campaign is not null and held_on between $1 and $2 group by 1`,
        [from, until],
      );
      const found = (await figures(from, until)).filter(({ sessions }) => sessions > 0);
      expect(new Map(found.map(({ isInAudience: _isIn, ...one }) => [one.campaign, one]))).toEqual(
        new Map(counted.map((one) => [one.campaign, one])),
      );
      expect(found.length).toBeGreaterThan(2);
    }
    expect(new Set(Object.values(sessionsOf(await figures('2021-01-01', '2021-12-31'))))).toEqual(new Set([0]));
  });

  test('row 17: every brand has activities, counted by window', async () => {
    const { data } = await hub.ask(
      courtsLiaison,
      `{ activityCounts(by: BRAND, filter: { heldSince: "2023-01-01", heldUntil: "2023-08-12" }) { value count } }`,
    );
    expect(data.activityCounts).toEqual(
      await rows(
        `select brand as value, count(*)::int from activity
         where brand is not null and held_on between '2023-01-01' and '2023-08-12' group by 1 order by 1`,
      ),
    );
    expect(data.activityCounts.map(({ value }: { value: string }) => value)).toEqual([
      'LECTURE_HALL',
      'MEMBERS_LECTURE',
      'READING',
      'SPEAKERS_GROUP',
    ]);
  });

  test('a window that ends before it begins is refused', async () => {
    const query = '{ outreachFigures(from: "2023-02-01", until: "2023-01-01") { sessions } }';
    await isRefused(hub.ask(courtsLiaison, query), 'INVALID_INPUT', '起始日期晚于截止日期');
  });

  test('a session that is withdrawn no longer counts', async () => {
    const [row] = await rows<{ id: string }>(
      "select id from activity where campaign = 'LECTURE_HALL' and held_on between '2023-01-01' and '2023-08-12' limit 1",
    );
    await succeeds(step(cppccClerk, 'withdraw', 'Activity', row?.id ?? '', { reason: '误登' }));
    expect(sessionsOf(await figures('2023-01-01', '2023-08-12'))).toMatchObject({ LECTURE_HALL: 5 });
  });
});
