import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { isRefused, succeeds } from '../support/officers.ts';
import { people } from '../support/people.ts';
import { platformOf } from '../support/platform.ts';

const { cppccAdministrator, cppccClerk, cppccMember, cppccReviewer, courtsLiaison, inspectionOfficer } = people;

describe('the performance record of a member', () => {
  let hub: Hub;
  const { begin, step, idOf, rows } = platformOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => new Date('2026-11-24T02:00:00Z') });
  });
  afterAll(() => hub.stop());

  const total =
    '{ performanceRecords(first: 100) { totalCount nodes { id memberNo year status facts { kind count } allowedActions } } }';

  test('is compiled from attendances that are recorded already; there are fifty in the sample', async () => {
    const { performanceRecords } = (await hub.ask(cppccClerk, total)).data;
    expect(performanceRecords.totalCount).toBe(50);
    const numbers = performanceRecords.nodes.map(({ memberNo }: { memberNo: string }) => memberNo);
    expect(numbers).toEqual(numbers.toSorted());
    const [first] = performanceRecords.nodes.filter(({ facts }: { facts: unknown[] }) => facts.length > 0);
    expect(first.facts).toEqual(
      await rows(
        `select activity.kind, count(*)::int from activity_attendance attendance
           join activity on activity.id = attendance.activity_id join member on member.id = attendance.member_id
         where member.no = $1 and attendance.status = 'PRESENT' and extract(year from attendance.attended_on) = $2
         group by 1 order by 1`,
        [first.memberNo, first.year],
      ),
    );
  });

  test('is seen by its own member and by the office, and by nobody else', async () => {
    const own = (await hub.ask(cppccMember, total)).data.performanceRecords;
    expect(own.totalCount).toBe(1);
    expect(own.nodes[0].allowedActions).toEqual(['object']);
    for (const person of [courtsLiaison, inspectionOfficer]) {
      expect((await hub.ask(person, total)).data.performanceRecords.totalCount).toBe(0);
    }
  });

  test('is objected to by its member, put right, compiled again and reviewed by people with reasons', async () => {
    const { id } = (await hub.ask(cppccMember, total)).data.performanceRecords.nodes[0];
    const [other] = await rows<{ id: string }>(
      "select id from performance_record where account_id is null and status = 'REVIEWED' limit 1",
    );
    await isRefused(
      step(cppccMember, 'object', 'PerformanceRecord', other?.id ?? '', { objection: '有误。' }),
      'NOT_FOUND',
    );
    await succeeds(step(cppccMember, 'object', 'PerformanceRecord', id, { objection: '7月的接待活动未计入。' }));
    await isRefused(
      step(cppccReviewer, 'review', 'PerformanceRecord', id, { isCommended: true, reasons: '积极。' }),
      'TRANSITION_REFUSED',
    );
    await succeeds(step(cppccClerk, 'settle', 'PerformanceRecord', id, { finding: '已在站(室)补登签到。' }));
    await succeeds(step(cppccReviewer, 'review', 'PerformanceRecord', id, { isCommended: true, reasons: '积极。' }));
  });

  test('is one a member and year, and follows what is recorded later', async () => {
    const [member] = await rows<{ id: string }>(
      `select member_id as id from activity_attendance where extract(year from attended_on) = 2025 and status = 'PRESENT' limit 1`,
    );
    const given = { memberId: member?.id, year: 2025 };
    const id = await idOf(begin(cppccClerk, 'compile', 'PerformanceRecord', given));
    await isRefused(begin(cppccClerk, 'compile', 'PerformanceRecord', given), 'INVALID_INPUT', '可重新汇编');
    await isRefused(
      begin(cppccClerk, 'compile', 'PerformanceRecord', { ...given, year: 2027 }),
      'INVALID_INPUT',
      '不能晚于今年',
    );
    const counted = async () =>
      (
        await hub.ask(cppccClerk, `{ performanceRecord(id: "${id}") { facts { count } } }`)
      ).data.performanceRecord.facts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const before = await counted();
    const [attendance] = await rows<{ id: string }>(
      "select id from activity_attendance where member_id = $1 and extract(year from attended_on) = 2025 and status = 'PRESENT' limit 1",
      [member?.id],
    );
    await succeeds(step(cppccClerk, 'strikeOut', 'ActivityAttendance', attendance?.id ?? ''));
    await succeeds(step(cppccClerk, 'refresh', 'PerformanceRecord', id));
    expect(await counted()).toBe(before - 1);
  });

  test('belongs to an account that is one member’s', async () => {
    const [member] = await rows<{ id: string }>('select id from member where account_id is null order by no limit 1');
    await isRefused(
      step(cppccAdministrator, 'bindAccount', 'Member', member?.id ?? '', { accountId: 'cppcc-member' }),
      'INVALID_INPUT',
      '已绑定其他委员',
    );
    await succeeds(step(cppccAdministrator, 'bindAccount', 'Member', member?.id ?? '', { accountId: 'another' }));
    await isRefused(step(cppccClerk, 'bindAccount', 'Member', member?.id ?? '', { accountId: 'x' }), 'FORBIDDEN');
  });
});
