import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '#kit';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccMember, courtsLiaison } = people;
const stationHead = { body: 'cppcc', roles: ['station-head'] } as const;
const day = today(new Date());
const year = Number(day.slice(0, 4));

describe('operation (规范运行)', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  const ids = { place: '', other: '', closed: '' };
  beforeAll(async () => {
    hub = await startHub();
    const places = await rows<{ id: string }>(
      `select id from work_place place where not exists (select from year_plan where place_id = place.id)
         and not exists (select from demonstration where place_id = place.id and status = 'IN_FORCE')
       order by no limit 3`,
    );
    [ids.place = '', ids.other = '', ids.closed = ''] = places.map(({ id }) => id);
    await succeeds(step(people.cppccLeader, 'close', 'WorkPlace', ids.closed));
  });
  afterAll(() => hub.stop());

  const ask = async (query: string, person: Parameters<Hub['ask']>[0] = cppccClerk) => {
    const { data, errors } = await hub.ask(person, query);
    expect(errors.map(({ message }) => message)).toEqual([]);
    return data;
  };
  const voiced = (more: object = {}) =>
    idOf(
      begin(stationHead, 'voice', 'Demand', {
        ...{ placeId: ids.place, voicedOn: day, text: '希望站(室)周末也接待群众。', tags: ['HEALTH'], ...more },
      }),
    );
  const project = (demandIds: string[], placeId = ids.place) => ({
    ...{ placeId, demandIds, title: '周末接待', text: '安排委员周末轮值接待。' },
  });
  const held = (more: object = {}) => ({
    ...{ placeId: ids.place, heldOn: day, title: '义诊进社区', kind: 'MICRO_SERVICE', attendance: 30, ...more },
  });
  const memberOf = async (offset = 0) =>
    (
      await rows<{ id: string }>(`select id from member where status = 'ACTIVE' order by no offset ${offset} limit 1`)
    )[0]?.id ?? '';

  test('row 10: a demand becomes a project, the project part of a plan, the plan an activity; both ways', async () => {
    const demandIds = [await voiced(), await voiced({ text: '希望延长服务时间。', tags: ['ELDERLY_CARE'] })];
    const projectId = await idOf(begin(stationHead, 'list', 'ProjectListEntry', project(demandIds)));
    const plan = { placeId: ids.place, year, text: '开展周末接待。', projectIds: [projectId] };
    const yearPlanId = await idOf(begin(stationHead, 'adopt', 'YearPlan', plan));
    const activityId = await idOf(begin(stationHead, 'record', 'Activity', held({ projectId, yearPlanId })));
    const down = await ask(`{ demand(id: "${demandIds[0]}") { status project { status yearPlan { year
      activities(first: 5) { nodes { id } } } demands(first: 5) { totalCount } } } }`);
    expect(down.demand).toEqual({
      status: 'TAKEN_UP',
      project: {
        status: 'PLANNED',
        yearPlan: { year, activities: { nodes: [{ id: activityId }] } },
        demands: { totalCount: 2 },
      },
    });
    const up = await ask(`{ activity(id: "${activityId}") { yearPlan { projects(first: 5) { nodes { id
      demands(first: 5, ) { nodes { id } } } } } place { yearPlans(first: 5) { nodes { id } } } } }`);
    const [listed] = up.activity.yearPlan.projects.nodes;
    expect(listed.demands.nodes.map((one: { id: string }) => one.id).toSorted()).toEqual(demandIds.toSorted());
    expect(up.activity.place.yearPlans.nodes).toEqual([{ id: yearPlanId }]);
    const [late] = [await voiced({ text: '希望增加停车位。' })];
    const further = await idOf(begin(stationHead, 'list', 'ProjectListEntry', project([late ?? ''])));
    await succeeds(step(stationHead, 'takeUp', 'YearPlan', yearPlanId, { projectIds: [further] }));
    await succeeds(step(stationHead, 'finish', 'ProjectListEntry', further, { result: '已协调增设十个车位。' }));
    await succeeds(step(stationHead, 'conclude', 'YearPlan', yearPlanId, { summary: '两个项目均已开展。' }));
    await isRefused(
      step(stationHead, 'takeUp', 'YearPlan', yearPlanId, { projectIds: [further] }),
      'TRANSITION_REFUSED',
    );
    await isRefused(begin(stationHead, 'adopt', 'YearPlan', plan), 'INVALID_INPUT', `已有${year}年的计划`);
  });

  test('row 10: demands without a project are listed, also those whose project was dropped', async () => {
    const demandId = await voiced({ text: '希望修补路面。', tags: ['TRANSPORT'] });
    const without = async () =>
      (
        await ask(`{ demands(first: 100, filter: { hasProject: false, placeId: "${ids.place}", tags: [TRANSPORT],
          statuses: [VOICED] }) { nodes { id } } }`)
      ).demands.nodes.map(({ id }: { id: string }) => id);
    expect(await without()).toEqual([demandId]);
    const projectId = await idOf(begin(stationHead, 'list', 'ProjectListEntry', project([demandId])));
    expect(await without()).toEqual([]);
    await succeeds(step(stationHead, 'drop', 'ProjectListEntry', projectId, { reason: '已由市政部门列入计划。' }));
    expect(await without()).toEqual([demandId]);
    const fresh = await idOf(
      begin(stationHead, 'list', 'ProjectListEntry', project([await voiced({ text: '希望加装路灯。' })])),
    );
    await succeeds(step(stationHead, 'takeUp', 'Demand', demandId, { projectId: fresh }));
    expect(await without()).toEqual([]);
  });

  test('row 10: the sample has the whole chain at five places and more, and demands without a project', async () => {
    const chains = await rows(
      `select distinct activity.place_id from activity join year_plan plan on plan.id = activity.year_plan_id
       join project_list_entry project on project.id = activity.project_id and project.year_plan_id = plan.id
       join demand on demand.project_id = project.id
       where activity.is_sample and activity.place_id = demand.place_id and activity.held_on >= demand.voiced_on`,
    );
    expect(chains.length).toBeGreaterThanOrEqual(5);
    const { demandCounts } = await ask('{ demandCounts(by: STATUS) { value count } }');
    expect(demandCounts).toEqual(await rows('select status as value, count(*)::int from demand group by 1 order by 1'));
    expect(demandCounts.find(({ value }: { value: string }) => value === 'VOICED').count).toBeGreaterThan(5);
  });

  test.each<[string, () => Promise<object>, string]>([
    ['of another place', async () => project([await voiced()], ids.other), '须由该站(室)登记'],
    ['at a place that is closed', async () => project([await voiced()], ids.closed), '已撤销'],
  ])('a project %s is refused', async (_name, given, sentence) => {
    await isRefused(begin(stationHead, 'list', 'ProjectListEntry', await given()), 'INVALID_INPUT', sentence);
  });

  test('a plan of a year long past, or of projects that are not on the list, is refused', async () => {
    const plan = { placeId: ids.other, year: 2020, text: '计划', projectIds: [await memberOf()] };
    await isRefused(begin(stationHead, 'adopt', 'YearPlan', plan), 'INVALID_INPUT', '请更正年度');
    await isRefused(
      begin(stationHead, 'adopt', 'YearPlan', { ...plan, year }),
      'INVALID_INPUT',
      '须在该站(室)的清单上',
    );
  });

  test('a demand is withdrawn with a reason, while no project answers it', async () => {
    const id = await voiced({ text: '重复登记的需求。' });
    await succeeds(step(stationHead, 'withdraw', 'Demand', id, { reason: '重复登记' }));
    await isRefused(step(stationHead, 'withdraw', 'Demand', id, { reason: '重复登记' }), 'TRANSITION_REFUSED');
    await isRefused(
      begin(cppccMember, 'voice', 'Demand', {
        placeId: ids.place,
        voicedOn: '2099-01-01',
        text: '需求',
        tags: ['HEALTH'],
      }),
      'INVALID_INPUT',
      '在今天之后',
    );
  });

  test.each<[string, object, string]>([
    ['in the future', { heldOn: '2099-01-01' }, '在今天之后'],
    ['before its place was opened', { heldOn: '2021-06-01' }, '请核对日期或站(室)'],
    ['of a plan there is not', { yearPlanId: '019a0000-0000-7000-8000-000000000000' }, '年度计划须是该站(室)'],
    ['of a project there is not', { projectId: '019a0000-0000-7000-8000-000000000000' }, '项目须在该站(室)的清单上'],
    ['on a topic there is not', { topicId: '019a0000-0000-7000-8000-000000000000' }, '议题须在活动当日已确定'],
    ['with a negative attendance', { attendance: -1 }, ''],
    ['with a member there is not', { memberIds: ['019a0000-0000-7000-8000-000000000000'] }, '委员不存在'],
  ])('an activity %s is refused with what to do', async (_name, more, sentence) => {
    await isRefused(begin(stationHead, 'record', 'Activity', held(more)), 'INVALID_INPUT', sentence);
  });

  test('an activity at a place after it was closed is refused, and one on a topic that was concluded', async () => {
    await rows("update work_place set closed_on = '2024-01-31' where id = $1", [ids.closed]);
    const late = held({ placeId: ids.closed, heldOn: '2024-02-01' });
    await isRefused(begin(stationHead, 'record', 'Activity', late), 'INVALID_INPUT', '2024-01-31撤销');
    const [topic] = await rows<{ id: string }>("select id from consultation_topic where status = 'CONCLUDED' limit 1");
    await isRefused(
      begin(stationHead, 'record', 'Activity', held({ topicId: topic?.id })),
      'INVALID_INPUT',
      '尚未结束',
    );
  });

  test('row 36: micro-services are a kind of activity; row 23: what sank down is a tag; both are counted as they are', async () => {
    const { kinds, sinks, brands } = await ask(
      `{ kinds: activityCounts(by: KIND) { value count } sinks: activityCounts(by: SINK_TYPE) { value count }
         brands: activityCounts(by: BRAND) { value count } }`,
      courtsLiaison,
    );
    const counted = (column: string) =>
      rows(`select ${column} as value, count(*)::int from activity where ${column} is not null group by 1 order by 1`);
    expect(kinds).toEqual(await counted('kind'));
    expect(sinks).toEqual(await counted('sink_type'));
    expect(brands).toEqual(await counted('brand'));
    expect(kinds.find(({ value }: { value: string }) => value === 'MICRO_SERVICE').count).toBeGreaterThan(10);
    expect(sinks).toHaveLength(3);
    expect(brands).toHaveLength(4);
  });

  test('a correction keeps what was known before, moves the attendances with the day; a withdrawal strikes them out', async () => {
    const memberId = await memberOf();
    const id = await idOf(begin(stationHead, 'record', 'Activity', held({ memberIds: [memberId, memberId] })));
    const corrected = { ...held({ heldOn: '2024-05-06', attendance: 31 }), placeId: undefined, reason: '日期误填' };
    await succeeds(step(stationHead, 'correct', 'Activity', id, corrected));
    const attendances = () =>
      rows('select attended_on::text as day, status from activity_attendance where activity_id = $1', [id]);
    expect(await attendances()).toEqual([{ day: '2024-05-06', status: 'PRESENT' }]);
    const known = await rows<{ state: { held_on: string; attendance: number } }>(
      "select state from fact_version where subject = 'activity' and record_id = $1",
      [id],
    );
    expect(known.map(({ state }) => [state.held_on, state.attendance])).toEqual([[day, 30]]);
    await isRefused(step(stationHead, 'withdraw', 'Activity', id, { reason: '重复登记' }), 'FORBIDDEN');
    await succeeds(step(cppccClerk, 'withdraw', 'Activity', id, { reason: '重复登记' }));
    expect(await attendances()).toEqual([{ day: '2024-05-06', status: 'STRUCK_OUT' }]);
    const { activity } = await ask(`{ activity(id: "${id}") { status reason } }`, courtsLiaison);
    expect(activity).toEqual({ status: 'WITHDRAWN', reason: '重复登记' });
  });

  test('row 15: a member counts once at an activity; who was there stays within the CPPCC', async () => {
    const [memberId, activityId] = [await memberOf(1), await idOf(begin(stationHead, 'record', 'Activity', held()))];
    const id = await idOf(begin(stationHead, 'attend', 'ActivityAttendance', { memberId, activityId }));
    await isRefused(
      begin(stationHead, 'attend', 'ActivityAttendance', { memberId, activityId }),
      'INVALID_INPUT',
      '只计一次',
    );
    await succeeds(step(stationHead, 'strikeOut', 'ActivityAttendance', id));
    await succeeds(step(stationHead, 'restore', 'ActivityAttendance', id));
    const query = `{ activity(id: "${activityId}") { attendances(first: 5) { totalCount nodes { member { no } } } } }`;
    expect((await ask(query)).activity.attendances.totalCount).toBe(1);
    expect((await ask(query, courtsLiaison)).activity.attendances).toEqual({ totalCount: 0, nodes: [] });
  });

  test('demands, projects and plans stay within the CPPCC, activities are seen by all', async () => {
    const query = `{ demands(first: 1) { totalCount } projectListEntries(first: 1) { totalCount }
      yearPlans(first: 1) { totalCount } activityAttendances(first: 1) { totalCount } activities(first: 1) { totalCount } }`;
    const { activities, ...internal } = await ask(query, courtsLiaison);
    expect(Object.values(internal)).toEqual(Array.from({ length: 4 }, () => ({ totalCount: 0 })));
    expect(activities).toEqual((await ask(query)).activities);
    const given = held();
    await isRefused(begin(courtsLiaison, 'record', 'Activity', given), 'FORBIDDEN');
  });
});
