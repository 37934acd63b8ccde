import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLiaison } = people;
const decision = { decision: 'KEPT', reasons: '运行正常。', decidedBy: '市政协主席会议' };

interface Fact {
  readonly code: string;
  readonly count: number;
  readonly members: number;
  readonly perMember: number | null;
}

describe('the open review of work places', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
  });
  afterAll(() => hub.stop());

  const factsOf = async (
    id: string,
    person = cppccClerk as typeof cppccClerk | typeof courtsLiaison,
  ): Promise<Fact[]> =>
    (await hub.ask(person, `{ workPlace(id: "${id}") { facts(year: 2023) { code label count members perMember } } }`))
      .data.workPlace.facts;

  test('sets facts side by side with their denominator, as the rows have them, and to the CPPCC only', async () => {
    const [place] = await rows<{ id: string }>(
      `select place_id as id from member_placement group by place_id having count(*) >= 5 order by place_id limit 1`,
    );
    const facts = await factsOf(place?.id ?? '');
    const counted = await rows<{ activities: number; suggestions: number; deeds: number }>(
      `select (select count(*)::int from activity where place_id = $1 and extract(year from held_on) = 2023 and status <> 'WITHDRAWN') as activities,
         (select count(*)::int from micro_suggestion where place_id = $1 and extract(year from voiced_on) = 2023) as suggestions,
         (select count(*)::int from practical_deed where place_id = $1 and extract(year from done_on) = 2023) as deeds`,
      [place?.id],
    );
    const count = (code: string) => facts.find((fact) => fact.code === code)?.count;
    expect({
      activities: count('ACTIVITIES'),
      suggestions: count('MICRO_SUGGESTIONS'),
      deeds: count('PRACTICAL_DEEDS'),
    }).toEqual(counted[0]);
    for (const { members, perMember, count: number } of facts) {
      expect(perMember).toBe(members < 5 ? null : Math.round((number / members) * 10) / 10);
    }
    expect(await factsOf(place?.id ?? '', courtsLiaison)).toEqual([]);
  });

  test('works out nothing by member where there are fewer than five', async () => {
    const [place] = await rows<{ id: string }>(
      'select place_id as id from member_placement group by place_id having count(*) < 5 order by place_id limit 1',
    );
    const facts = await factsOf(place?.id ?? '');
    expect(facts.every(({ members, perMember }) => members < 5 && perMember === null)).toBe(true);
  });

  test('costs the same whatever number of places is asked for', async () => {
    const cost = async (first: number) => {
      hub.forget();
      await hub.ask(cppccClerk, `{ workPlaces(first: ${first}) { nodes { facts(year: 2023) { count } } } }`);
      return hub.statements.cppcc.length;
    };
    expect(await cost(30)).toBe(await cost(1));
  });

  test('went through one cycle in the sample; it is listed by number, and nothing ranks', async () => {
    const { data } = await hub.ask(
      cppccLeader,
      `{ openReviews(first: 100, filter: { year: 2023 }) { totalCount nodes { placeNo } }
         openReviewCounts(by: DECISION) { value count } }`,
    );
    const numbers = data.openReviews.nodes.map(({ placeNo }: { placeNo: string }) => placeNo);
    expect(numbers).toEqual(numbers.toSorted());
    expect(data.openReviews.totalCount).toBe(210);
    expect(data.openReviewCounts).toEqual(
      await rows('select decision as value, count(*)::int from open_review group by 1 order by 1'),
    );
    const fields = await rows<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'open_review'",
    );
    expect(fields.filter(({ name }) => /score|rank|points/.test(name))).toEqual([]);
    expect((await hub.ask(courtsLiaison, '{ openReviews(first: 1) { totalCount } }')).data.openReviews.totalCount).toBe(
      0,
    );
  });

  test('is decided by leaders once a place and year, after the self-check, and revised with reasons', async () => {
    const [unchecked] = await rows<{ id: string }>(
      `select id from work_place place where status = 'OPEN'
         and not exists (select from standard_check where place_id = place.id and year = 2026) limit 1`,
    );
    const given = { placeId: unchecked?.id, year: 2026, ...decision };
    await isRefused(begin(cppccLeader, 'decide', 'OpenReview', given), 'INVALID_INPUT', '尚未完成当年规范自查');
    const [reviewed] = await rows<{ id: string; place_id: string }>('select id, place_id from open_review limit 1');
    await isRefused(
      begin(cppccLeader, 'decide', 'OpenReview', { ...given, placeId: reviewed?.place_id, year: 2023 }),
      'INVALID_INPUT',
      '该年度已有结论',
    );
    await isRefused(
      begin(cppccLeader, 'decide', 'OpenReview', { ...given, placeId: reviewed?.place_id, year: 2019 }),
      'INVALID_INPUT',
      '设立以来的年度',
    );
    await isRefused(begin(cppccClerk, 'decide', 'OpenReview', given), 'FORBIDDEN');
    const revised = { ...decision, decision: 'COMMENDED', reasons: '复核后认可。' };
    await succeeds(step(cppccLeader, 'revise', 'OpenReview', reviewed?.id ?? '', revised));
    const checked = await rows<{ id: string }>(
      `select place_id as id from standard_check where year >= 2024
         and not exists (select from open_review where open_review.place_id = standard_check.place_id and open_review.year = standard_check.year) limit 1`,
    );
    const [{ year } = { year: 0 }] = await rows<{ year: number }>(
      'select year from standard_check where place_id = $1 and year >= 2024 limit 1',
      [checked[0]?.id],
    );
    await idOf(begin(cppccLeader, 'decide', 'OpenReview', { ...given, placeId: checked[0]?.id, year }));
  });
});
