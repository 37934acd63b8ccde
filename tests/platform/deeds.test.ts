import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, cppccMember, courtsLiaison } = people;
const reason = '登记时写错日期。';

describe('deeds done for the people (为民办实事)', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const ask = async (query: string) => (await hub.ask(courtsLiaison, query)).data;
  const place = async () =>
    (
      await rows<{ id: string; region: string }>("select id, region from work_place where no = '呼协站〔2022〕001号'")
    )[0];
  const deed = async (given: object = {}) => ({
    ...{ placeId: (await place())?.id, doneOn: '2026-11-02', title: '协调修复小区破损路面', group: 'RESIDENTS' },
    ...{ band: 'UNDER_TWO_HUNDRED', location: '辖区老旧小区', evidence: '现场查看，已修复。' },
    ...given,
  });
  const published = '{ since: "2022-01-01", until: "2023-08-12", statuses: [RECORDED] }';

  test('are 645 since 2022 on the day of the published report, each after its place was opened, and go on after it', async () => {
    const { groups, progress, all } =
      await ask(`{ groups: practicalDeedCounts(by: GROUP, filter: ${published}) { count }
      progress: deedProgress(asOf: "2023-08-12") { since asOf deeds }
      all: practicalDeeds(first: 1) { totalCount nodes { doneOn isSample } } }`);
    expect(groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(645);
    expect(progress).toEqual({ since: '2022-01-01', asOf: '2023-08-12', deeds: 645 });
    const [{ count, late } = { count: 0, late: -1 }] = await rows<{ count: number; late: number }>(
      `select count(*)::int, count(*) filter (where done_on < opened_on)::int as late
       from practical_deed join work_place place on place.id = place_id`,
    );
    expect(all.totalCount).toBe(count);
    expect(count).toBeGreaterThan(645);
    expect(late).toBe(0);
    expect(all.nodes[0].doneOn > '2026-11-01').toBe(true);
  });

  test('stand beside the target that was announced, with its source, and never in one number with it', async () => {
    const { then, before } = await ask(`{
      then: deedProgress(asOf: "2023-08-12") { deeds target { count term source announcedOn } }
      before: deedProgress(asOf: "2022-06-16") { deeds target { count } } }`);
    expect(then).toEqual({
      deeds: 645,
      target: { count: 10_000, term: '本届任期内', source: '当地媒体报道，2022年6月17日', announcedOn: '2022-06-17' },
    });
    expect(before.target).toBeNull();
    expect(before.deeds).toBeGreaterThan(0);
  });

  test('are recorded, corrected and withdrawn, and what was known earlier is kept', async () => {
    const id = await idOf(begin(cppccClerk, 'record', 'PracticalDeed', await deed()));
    const { workPlace } = await ask(`{ workPlace(id: "${(await place())?.id}") {
      deeds(first: 1) { nodes { id region doneOn place { no } } } } }`);
    expect(workPlace.deeds.nodes[0].place.no).toBe('呼协站〔2022〕001号');
    const { placeId: _place, ...corrected } = await deed({ doneOn: '2026-11-03', reason });
    await succeeds(step(cppccClerk, 'correct', 'PracticalDeed', id, corrected));
    await succeeds(step(cppccClerk, 'withdraw', 'PracticalDeed', id, { reason: '与另一条重复。' }));
    const known = await rows<{ done: string; status: string }>(
      `select state ->> 'done_on' as done, state ->> 'status' as status from fact_version
       where subject = 'practical_deed' and record_id = $1 order by known_from`,
      [id],
    );
    expect(known).toEqual([
      { done: '2026-11-02', status: 'RECORDED' },
      { done: '2026-11-03', status: 'RECORDED' },
    ]);
    await isRefused(
      step(cppccClerk, 'withdraw', 'PracticalDeed', id, { reason }),
      'TRANSITION_REFUSED',
      '当前状态：WITHDRAWN',
    );
    const { practicalDeeds } = await ask(
      '{ practicalDeeds(first: 1, filter: { statuses: [WITHDRAWN] }) { totalCount } }',
    );
    expect(practicalDeeds.totalCount).toBe(1);
  });

  test.each<[string, object, string]>([
    ['of a day to come', { doneOn: '2031-01-01' }, '请在事情发生以后登记'],
    ['before the place was opened', { doneOn: '2022-01-05' }, '请核对日期或站(室)'],
    ['of a place there is not', { placeId: '018f0000-0000-7000-8000-000000000000' }, '没有这个站(室)'],
    ['with a telephone number', { evidence: '联系13812345678核实。' }, '手机号码'],
    ['without a title', { title: ' ' }, '内容为空'],
  ])('%s are refused with what to do', async (_name, given, sentence) => {
    await isRefused(begin(cppccClerk, 'record', 'PracticalDeed', await deed(given)), 'INVALID_INPUT', sentence);
  });

  test('are not corrected to a day to come, and not recorded by members or other bodies', async () => {
    const [row] = await rows<{ id: string }>('select id from practical_deed limit 1');
    const { placeId: _place, ...corrected } = await deed({ doneOn: '2031-01-01', reason });
    await isRefused(
      step(cppccClerk, 'correct', 'PracticalDeed', row?.id ?? '', corrected),
      'INVALID_INPUT',
      '请在事情发生以后登记',
    );
    for (const person of [cppccMember, courtsLiaison])
      await isRefused(begin(person, 'record', 'PracticalDeed', await deed()), 'FORBIDDEN');
  });

  test('have one target at a time, set by a leader, with its source', async () => {
    const target = {
      ...{ title: '新一届目标', count: 12_000, term: '下届任期内', countsFrom: '2026-11-20' },
      ...{ source: '市政协全会报告', announcedOn: '2026-11-01' },
    };
    await isRefused(begin(cppccLeader, 'set', 'DeedTarget', target), 'INVALID_INPUT', '已有一项有效目标');
    const [standing] = await rows<{ id: string }>('select id from deed_target');
    await succeeds(step(cppccLeader, 'end', 'DeedTarget', standing?.id ?? ''));
    const announced = { ...target, announcedOn: '2031-01-01' };
    await isRefused(begin(cppccLeader, 'set', 'DeedTarget', announced), 'INVALID_INPUT', '公布日期不能晚于今天');
    await isRefused(begin(cppccClerk, 'set', 'DeedTarget', target), 'FORBIDDEN');
    await succeeds(begin(cppccLeader, 'set', 'DeedTarget', target));
    const { deedTargets } = await ask('{ deedTargets(first: 10) { nodes { count status } } }');
    expect(deedTargets.nodes).toEqual([
      { count: 12_000, status: 'IN_FORCE' },
      { count: 10_000, status: 'ENDED' },
    ]);
    const early = await hub.ask(courtsLiaison, '{ deedProgress(asOf: "2022-01-01") { deeds } }');
    expect(early.data.deedProgress.deeds).toBe(0);
    const between = await hub.ask(courtsLiaison, '{ deedProgress(asOf: "2026-11-10") { deeds } }');
    expect(between.errors[0]?.message).toContain('截至日期早于起始日期');
  });
});
