import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleId, today } from '#kit';
import { type Answer, type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccClerk, cppccLeader, courtsLiaison } = people;
const stationHead = { body: 'cppcc', roles: ['station-head'] } as const;
const primaryCare = sampleId('consultation-topic', 'PRIMARY_CARE');
const day = today(new Date());

describe('consultations', () => {
  let hub: Hub;
  let placeId: string;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
    placeId = (await rows<{ id: string }>('select id from work_place order by no limit 1'))[0]?.id ?? '';
  });
  afterAll(() => hub.stop());

  const ask = async (query: string) => {
    const { data, errors } = await hub.ask(courtsLiaison, query);
    expect(errors.map(({ message }) => message)).toEqual([]);
    return data;
  };
  const held = (more: object = {}) => ({
    ...{ placeId, brand: 'COME_AND_DISCUSS', title: '小区停车难', heldOn: day, outcome: '街道牵头协调错时停车。' },
    ...{ parties: ['CONSTITUENTS', 'MEMBERS', 'MEMBERS'], ...more },
  });

  test('row 6: all five kinds that consultation joins with occur, and topics are counted by kind', async () => {
    const { kinds } = await ask('{ kinds: consultationTopicCounts(by: LINKED_KIND) { value count } }');
    expect(kinds).toEqual(
      await rows('select linked_kind as value, count(*)::int from consultation_topic group by 1 order by 1'),
    );
    expect(kinds.map(({ value }: { value: string }) => value)).toEqual([
      'GOVERNMENT',
      'GRASSROOTS',
      'PEOPLES_ORGANISATION',
      'POLITICAL_PARTY',
      'SOCIAL_ORGANISATION',
    ]);
  });

  test('row 24: the topic on primary care has 24 activities up to the report, and more after it', async () => {
    const { consultationTopic, reported } = await ask(`{
      consultationTopic(id: "${primaryCare}") { title year activities(first: 1) { totalCount nodes { topic { id } } } }
      reported: activities(first: 1, filter: { topicId: "${primaryCare}", heldUntil: "2023-08-12" }) { totalCount } }`);
    expect(consultationTopic).toMatchObject({ title: '加强基层医疗卫生服务体系建设', year: 2023 });
    expect(reported.totalCount).toBe(24);
    expect(consultationTopic.activities.totalCount).toBeGreaterThan(24);
    expect(consultationTopic.activities.totalCount).toBeLessThan(30);
    expect(consultationTopic.activities.nodes[0].topic.id).toBe(primaryCare);
  });

  test('row 24: a topic is set, takes activities, and is concluded; its title is given once a year', async () => {
    const given = { title: '完善城市更新中的协商机制', linkedKind: 'GRASSROOTS' };
    const together = await Promise.all([1, 2].map(() => begin(cppccLeader, 'set', 'ConsultationTopic', given)));
    expect(together.filter(({ errors }) => errors.length > 0)).toHaveLength(1);
    const id = await idOf(Promise.resolve(together.find(({ errors }) => errors.length === 0) as Answer));
    await isRefused(begin(cppccLeader, 'set', 'ConsultationTopic', given), 'INVALID_INPUT', '已有同名议题');
    await isRefused(begin(cppccClerk, 'set', 'ConsultationTopic', { ...given, title: '另一议题' }), 'FORBIDDEN');
    await succeeds(step(cppccClerk, 'revise', 'ConsultationTopic', id, { linkedKind: 'GOVERNMENT' }));
    const activity = { placeId, heldOn: day, title: '调研', kind: 'FIELD_STUDY', attendance: 12, topicId: id };
    await idOf(begin(cppccClerk, 'record', 'Activity', activity));
    await succeeds(step(cppccLeader, 'conclude', 'ConsultationTopic', id, { conclusion: '形成协商报告。' }));
    await isRefused(
      step(cppccClerk, 'revise', 'ConsultationTopic', id, { linkedKind: 'GRASSROOTS' }),
      'TRANSITION_REFUSED',
    );
    const { consultationTopic } = await ask(
      `{ consultationTopic(id: "${id}") { status linkedKind conclusion activities(first: 5) { nodes { title } } } }`,
    );
    expect(consultationTopic).toEqual({
      ...{ status: 'CONCLUDED', linkedKind: 'GOVERNMENT', conclusion: '形成协商报告。' },
      activities: { nodes: [{ title: '调研' }] },
    });
  });

  test('row 26: 108 micro-consultations up to the report, more since, counted by brand', async () => {
    const { reported, since, brands } = await ask(`{
      reported: microConsultations(first: 1, filter: { heldSince: "2022-01-01", heldUntil: "2023-08-12" }) { totalCount }
      since: microConsultations(first: 1, filter: { heldSince: "2023-08-13" }) { totalCount nodes { heldOn } }
      brands: microConsultationCounts(by: BRAND) { value count } }`);
    expect(reported.totalCount).toBe(108);
    expect(since.totalCount).toBeGreaterThan(100);
    expect(since.nodes[0].heldOn > '2026-10-31').toBe(true);
    expect(brands).toEqual(
      await rows('select brand as value, count(*)::int from micro_consultation group by 1 order by 1'),
    );
  });

  test('row 26: the 108 stood as they are known to have stood when the report was published', async () => {
    const [{ known } = { known: 0 }] = await rows<{ known: number }>(
      `select count(*)::int as known from (
         select id from micro_consultation where changed_at < '2023-08-14' and held_on <= '2023-08-12'
         union all
         select record_id from fact_version where subject = 'micro_consultation' and known_from < '2023-08-14'
           and known_until >= '2023-08-14' and state ->> 'held_on' <= '2023-08-12') then_known`,
    );
    expect(known).toBe(108);
  });

  test('row 26: one is held face to face, followed up, corrected and withdrawn with a reason', async () => {
    const id = await idOf(begin(stationHead, 'record', 'MicroConsultation', held()));
    await succeeds(step(stationHead, 'followUp', 'MicroConsultation', id, { followUp: '已增加四十个错时车位。' }));
    const { placeId: _place, ...what } = held({ parties: ['MEMBERS', 'DEPARTMENTS'], brand: 'COUNCIL_HALL' });
    await succeeds(step(stationHead, 'correct', 'MicroConsultation', id, { ...what, reason: '品牌误填' }));
    const { microConsultation } = await ask(`{ microConsultation(id: "${id}") { no brand parties status followUp
      followedUpOn reason place { microConsultations(first: 1) { totalCount } } } }`);
    expect(microConsultation).toMatchObject({
      ...{ brand: 'COUNCIL_HALL', parties: ['MEMBERS', 'DEPARTMENTS'], status: 'FOLLOWED_UP', followedUpOn: day },
      ...{ followUp: '已增加四十个错时车位。', reason: '品牌误填' },
    });
    expect(microConsultation.no).toMatch(/^呼协商〔\d{4}〕\d{3}号$/);
    await isRefused(step(stationHead, 'withdraw', 'MicroConsultation', id, { reason: '重复' }), 'FORBIDDEN');
    await succeeds(step(cppccClerk, 'withdraw', 'MicroConsultation', id, { reason: '重复' }));
    await isRefused(
      step(stationHead, 'followUp', 'MicroConsultation', id, { followUp: '又' }),
      'TRANSITION_REFUSED',
      'WITHDRAWN',
    );
  });

  test.each<[string, object, string]>([
    ['without members', { parties: ['CONSTITUENTS', 'DEPARTMENTS'] }, '须有委员参加'],
    ['of members alone', { parties: ['MEMBERS', 'MEMBERS'] }, '至少有界别群众代表或党政部门一方'],
    ['in the future', { heldOn: '2099-01-01' }, '在今天之后'],
    ['before the place was opened', { heldOn: '2021-01-01' }, '请核对日期或站(室)'],
    ['at no place', { placeId: primaryCare }, '没有这个站(室)'],
  ])('row 26: one %s is refused with what to do', async (_name, more, sentence) => {
    await isRefused(begin(stationHead, 'record', 'MicroConsultation', held(more)), 'INVALID_INPUT', sentence);
  });

  test('are recorded by the CPPCC only', async () => {
    await isRefused(begin(courtsLiaison, 'record', 'MicroConsultation', held()), 'FORBIDDEN');
  });
});
