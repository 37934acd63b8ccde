import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLiaison } = people;
const reason = '复核不达标。';

describe('demonstration points (示范带动机制)', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const ask = async (query: string) => (await hub.ask(courtsLiaison, query)).data;
  /** An open work place that is no demonstration point. */
  const ordinary = async (): Promise<string> =>
    (
      await rows<{ id: string }>(
        `select id from work_place place where status = 'OPEN' and mode <> 'PARTY'
           and not exists (select from demonstration where place_id = place.id) order by no limit 1`,
      )
    )[0]?.id ?? '';
  const award = async (level: 'CITY' | 'REGION', given: object = {}) =>
    begin(cppccLeader, 'award', 'Demonstration', {
      ...{ placeId: await ordinary(), level, isPartyBuilding: level === 'REGION' },
      ...{ basisNo: '呼协办发〔2026〕40号', awardedOn: '2026-11-03' },
      ...given,
    });

  test('are 100 of the city and 30 of the region for Party building on the day of the published report', async () => {
    const { levels, party } = await ask(`{
      levels: demonstrationCounts(by: LEVEL, filter: { until: "2023-08-12", statuses: [IN_FORCE] }) { value count }
      party: demonstrations(first: 1, filter: { until: "2023-08-12", isPartyBuilding: true }) { totalCount } }`);
    expect(levels).toEqual([
      { value: 'CITY', count: 100 },
      { value: 'REGION', count: 30 },
    ]);
    expect(party.totalCount).toBe(30);
  });

  test('lie one in the other: each of the region is one of the city, each of the city an open work place', async () => {
    const strays = await rows(
      `select point.id from demonstration point left join work_place place on place.id = point.place_id
       left join demonstration city on city.place_id = point.place_id and city.level = 'CITY' and city.status = 'IN_FORCE'
       where point.status = 'IN_FORCE' and (place.status is distinct from 'OPEN' or place.opened_on > point.awarded_on
         or city.id is null or city.awarded_on > point.awarded_on or (point.level = 'CITY' and point.is_party_building))`,
    );
    expect(strays).toEqual([]);
    const twice = await rows('select from demonstration group by place_id, level having count(*) > 1');
    expect(twice).toEqual([]);
  });

  test('are raised from the city to the region and revoked the other way round; the place is not closed in between', async () => {
    const placeId = await ordinary();
    await isRefused(award('REGION', { placeId }), 'INVALID_INPUT', '须先是有效的市级示范点');
    const city = await idOf(award('CITY', { placeId }));
    await isRefused(award('CITY', { placeId }), 'INVALID_INPUT', '已是这一级示范点');
    await isRefused(award('REGION', { placeId, awardedOn: '2026-11-01' }), 'INVALID_INPUT', '自治区级不能早于该日');
    const region = await idOf(award('REGION', { placeId }));
    const { workPlace } = await ask(`{ workPlace(id: "${placeId}") {
      demonstrations(first: 5) { totalCount nodes { level isPartyBuilding place { id } } } } }`);
    expect(workPlace.demonstrations.totalCount).toBe(2);
    expect(workPlace.demonstrations.nodes[0].place.id).toBe(placeId);
    await isRefused(step(cppccLeader, 'close', 'WorkPlace', placeId), 'TRANSITION_REFUSED', '请先撤销示范点命名');
    await isRefused(
      step(cppccLeader, 'revoke', 'Demonstration', city, { reason }),
      'TRANSITION_REFUSED',
      '请先撤销自治区级',
    );
    await succeeds(step(cppccLeader, 'revoke', 'Demonstration', region, { reason }));
    await succeeds(step(cppccLeader, 'revoke', 'Demonstration', city, { reason }));
    await succeeds(step(cppccLeader, 'close', 'WorkPlace', placeId));
    await isRefused(award('CITY', { placeId }), 'INVALID_INPUT', '该站(室)已撤销');
    const known = await rows("select from fact_version where subject = 'demonstration' and record_id in ($1, $2)", [
      city,
      region,
    ]);
    expect(known).toHaveLength(2);
  });

  test('cannot be awarded twice, nor on a place that closes, by two officers at once', async () => {
    const placeId = await ordinary();
    const both = await Promise.all([award('CITY', { placeId }), award('CITY', { placeId })]);
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const next = await ordinary();
    await Promise.all([award('CITY', { placeId: next }), step(cppccLeader, 'close', 'WorkPlace', next)]);
    const [{ broken } = { broken: -1 }] = await rows<{ broken: number }>(
      `select count(*)::int as broken from demonstration point join work_place place on place.id = place_id
       where point.status = 'IN_FORCE' and place.status = 'CLOSED'`,
    );
    expect(broken).toBe(0);
  });

  test.each<[string, object, string]>([
    ['of the city for Party building', { isPartyBuilding: true }, '请按自治区级命名'],
    ['of a day to come', { awardedOn: '2031-01-01' }, '请在事情发生以后登记'],
    ['before the place was opened', { awardedOn: '2022-01-01' }, '请核对日期或站(室)'],
    ['of a place there is not', { placeId: '018f0000-0000-7000-8000-000000000000' }, '没有这个站(室)'],
    ['without a document', { basisNo: '会议决定' }, '文号写作'],
  ])('%s are refused with what to do', async (_name, given, sentence) => {
    await isRefused(award('CITY', given), 'INVALID_INPUT', sentence);
  });

  test('are named by leaders of the CPPCC only', async () => {
    const input = {
      ...{ placeId: await ordinary(), level: 'CITY', isPartyBuilding: false },
      ...{ basisNo: '呼协办发〔2026〕40号', awardedOn: '2026-11-03' },
    };
    for (const person of [cppccClerk, people.courtsLeader])
      await isRefused(begin(person, 'award', 'Demonstration', input), 'FORBIDDEN');
  });

  test('are shown by case stories (典型案例), which a booklet of the year collects', async () => {
    const count = async (where: string) => (await rows(`select from case_story where ${where}`)).length;
    expect(await count("status = 'PUBLISHED'")).toBeGreaterThanOrEqual(10);
    const { caseStories } = await ask('{ caseStories(first: 50) { totalCount nodes { title place { name } } } }');
    expect(caseStories.totalCount).toBe(await count("status = 'PUBLISHED'"));
    const placeId = await ordinary();
    const text = { title: '# 议事“三步法”', text: '第一步，收集意见。\n- 第二步，[面对面](http://x)协商。' };
    const id = await idOf(begin(cppccClerk, 'draft', 'CaseStory', { placeId, ...text }));
    expect((await ask(`{ caseStory(id: "${id}") { title } }`)).caseStory).toBeNull();
    await isRefused(step(cppccClerk, 'publish', 'CaseStory', id), 'FORBIDDEN');
    await succeeds(step(cppccClerk, 'revise', 'CaseStory', id, text));
    await succeeds(step(cppccLeader, 'publish', 'CaseStory', id));
    const { caseBooklet, none } = await ask('{ caseBooklet(year: 2026) none: caseBooklet(year: 2019) }');
    expect(none).toBeNull();
    expect(caseBooklet.match(/^## \d+\. /gm)).toHaveLength(
      await count("status = 'PUBLISHED' and published_on >= '2026-01-01'"),
    );
    expect(caseBooklet).toContain('# 呼和浩特市政协典型案例汇编（2026年）');
    expect(caseBooklet).toContain('\\# 议事“三步法”');
    expect(caseBooklet).toContain('\\- 第二步，\\[面对面\\](http://x)协商。');
    await isRefused(step(cppccClerk, 'revise', 'CaseStory', id, text), 'TRANSITION_REFUSED', '当前状态：PUBLISHED');
    await succeeds(step(cppccLeader, 'withdraw', 'CaseStory', id, { reason: '事实有误。' }));
    expect((await ask('{ caseBooklet(year: 2026) }')).caseBooklet).not.toContain('三步法');
  });

  test('cost a booklet the same number of statements whatever its length', async () => {
    const cost = async (year: number) => {
      hub.forget();
      await ask(`{ caseBooklet(year: ${year}) }`);
      return hub.statements.cppcc.length;
    };
    const years = await rows<{ year: number }>(
      `select extract(year from published_on)::int as year from case_story where status = 'PUBLISHED'
       group by 1 order by count(*)`,
    );
    expect(await cost(years.at(-1)?.year ?? 0)).toBe(await cost(years[0]?.year ?? 0));
  });
});
