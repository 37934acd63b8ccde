import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '#kit';
import type { Body } from '#schema/registry.ts';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { isRefused, officersOf, proposalText, replyText as reply, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';

/** Steps of a proposal as the officers of the five bodies take them, one after the other, over HTTP. */
describe('a supervision proposal', () => {
  let hub: Hub;
  let id = '';
  const units = new Map<string, string>();
  const officers = officersOf(() => hub);
  const { draft } = officers;
  const step = (person: Person, verb: string, given?: object) => officers.step(id, person, verb, given);
  const proposal = () => officers.proposal(id);
  const handlingOf = (body: Body, unit: string) => officers.handlingOf(body, id, unit);
  const handle = (body: Body, unit: string, verb: string, given?: object) =>
    officers.handle(body, id, unit, verb, given);
  const assignment = (unit: string, verb: string, given: object, person?: Person) =>
    officers.assignment(id, unit, verb, given, person);
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
    for (const name of ['市中级人民法院', '市司法局', '市总工会', '市人力资源和社会保障局']) {
      units.set(name, await officers.unitId(name));
    }
  });
  afterAll(() => hub.stop());

  /** Where the proposal stands for the tracker, once everybody has heard of everything. */
  const standsAt = async (status: string): Promise<void> => {
    await hub.settle();
    expect((await proposal()).status).toBe(status);
  };

  test('is drafted by a clerk, not with a case number in it, and reviewed by another who answers for that', async () => {
    await isRefused(draft(people.courtsClerk, {}), 'FORBIDDEN');
    const withCase = [{ problem: '（2026）内0102民初123号案件久拖不决。', suggestion: '尽快办结。' }];
    await isRefused(draft(people.cppccClerk, { points: withCase }), 'INVALID_INPUT', '内0102民初123号');
    await isRefused(draft(people.cppccClerk, { points: [] }), 'INVALID_INPUT');
    await isRefused(draft(people.cppccClerk, { campaignId: '019ac000-0000-7000-8000-00000000dead' }), 'NOT_FOUND');
    const key = '019ac000-0000-7000-8000-0000000000aa';
    const first = await succeeds(draft(people.cppccClerk, { idempotencyKey: key }), 'DRAFT');
    id = first.data.draftSupervisionProposal.supervisionProposal.id;
    const again = await succeeds(draft(people.cppccClerk, { idempotencyKey: key }), 'DRAFT');
    expect(again.data.draftSupervisionProposal.supervisionProposal.id).toBe(id);
    expect(first.data.draftSupervisionProposal.supervisionProposal).toMatchObject({ version: 1 });

    await isRefused(
      step(people.cppccLeader, 'issue', { assignments: [{ unitId: units.get('市司法局'), role: 'SOLE' }] }),
      'TRANSITION_REFUSED',
    );
    await succeeds(step(people.cppccClerk, 'submit'), 'UNDER_REVIEW');
    await isRefused(step(people.courtsClerk, 'submit'), 'NOT_FOUND');
    await succeeds(step(people.cppccReviewer, 'return', { reason: '请写明互通的周期。' }), 'DRAFT');
    await succeeds(step(people.cppccClerk, 'revise', proposalText), 'DRAFT');
    await succeeds(step(people.cppccClerk, 'submit'), 'UNDER_REVIEW');
    const reviewed = { reviewNo: '呼协纪〔2026〕40号', isFreeOfCases: true };
    await isRefused(step(people.cppccClerk, 'review', reviewed), 'FORBIDDEN');
    await isRefused(
      step(people.cppccReviewer, 'review', { ...reviewed, isFreeOfCases: false }),
      'INVALID_INPUT',
      '须声明不涉及个案',
    );
    await succeeds(step(people.cppccReviewer, 'review', reviewed), 'REVIEWED');
  });

  test('is issued to a lead and co-handlers; every body finds its own in its inbox', async () => {
    const assignments = [
      { unitId: units.get('市中级人民法院'), role: 'LEAD' },
      { unitId: units.get('市司法局'), role: 'CO_HANDLER' },
      { unitId: units.get('市总工会'), role: 'CO_HANDLER' },
    ];
    await isRefused(step(people.cppccLeader, 'issue', { assignments: assignments.slice(1) }), 'INVALID_INPUT', '主办');
    await succeeds(step(people.cppccLeader, 'issue', { assignments }), 'ISSUED');
    await standsAt('ISSUED');
    const inbox = `query I($filter: InboxFilter) { courtsInbox(first: 5, filter: $filter) { totalCount nodes {
      kind unitName awaitsReceipt dueOn allowedActions clocks { ruleCode explanation } handling { status role } } } }`;
    const { data, errors } = await hub.ask(people.courtsLiaison, inbox, { filter: { proposalId: id } });
    expect(errors).toEqual([]);
    expect(data.courtsInbox).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kind: 'Assignment',
          awaitsReceipt: true,
          allowedActions: ['acknowledge', 'object'],
          handling: { status: 'ASSIGNED', role: 'LEAD' },
        },
      ],
    });
    expect(data.courtsInbox.nodes[0].clocks[0].ruleCode).toBe('D05');
    const foreign = await hub.ask(people.justiceLiaison, inbox, { filter: { proposalId: id } });
    expect(foreign.data.courtsInbox.totalCount).toBe(0);
    expect((await handlingOf('justice', '市司法局')).status).toBe('ASSIGNED');
    expect((await handlingOf('cppcc', '市总工会')).status).toBe('ASSIGNED');
  });

  test('is objected to with a reason, upheld once, and goes to another unit the second time', async () => {
    const objection = { reason: 'NOT_OUR_DUTY', explanation: '调解组织由司法行政部门指导。' };
    await isRefused(
      handle('justice', '市司法局', 'objectTo', { ...objection, explanation: '（2026）内01民终9号' }),
      'INVALID_INPUT',
      '个案',
    );
    await succeeds(handle('justice', '市司法局', 'objectTo', objection), 'OBJECTED');
    await standsAt('OBJECTED');
    await isRefused(assignment('市司法局', 'uphold', { reason: '属本单位职责。' }, people.cppccClerk), 'FORBIDDEN');
    await succeeds(assignment('市司法局', 'uphold', { reason: '人民调解由该局指导。' }), 'ACTIVE');
    await standsAt('ISSUED');
    expect((await handlingOf('justice', '市司法局')).status).toBe('RECEIVED');
    await succeeds(handle('courts', '市中级人民法院', 'acknowledge'), 'RECEIVED');
    await standsAt('RECEIVED');

    await succeeds(handle('cppcc', '市总工会', 'objectTo', objection), 'OBJECTED');
    await standsAt('OBJECTED');
    await isRefused(assignment('市总工会', 'reassign', { unitId: units.get('市总工会') }), 'TRANSITION_REFUSED');
    await isRefused(
      assignment('市总工会', 'reassign', { unitId: units.get('市司法局') }),
      'TRANSITION_REFUSED',
      '已在承办',
    );
    await succeeds(assignment('市总工会', 'reassign', { unitId: units.get('市人力资源和社会保障局') }), 'REASSIGNED');
    await hub.settle();
    expect((await handlingOf('cppcc', '市总工会')).status).toBe('RELEASED');
    expect((await handlingOf('cppcc', '市人力资源和社会保障局')).status).toBe('ASSIGNED');
    expect((await proposal()).status).toBe('RECEIVED');
  });

  test('is handled, chased, and replied to only when every co-handler has signed', async () => {
    await isRefused(handle('courts', '市中级人民法院', 'replyTo', reply), 'TRANSITION_REFUSED', '当前状态');
    await succeeds(handle('courts', '市中级人民法院', 'start'), 'IN_PROGRESS');
    await standsAt('IN_PROGRESS');
    const { id: assignmentId } = await officers.assignmentOf(id, '市人力资源和社会保障局');
    await succeeds(step(people.inspectionOfficer, 'chase', { assignmentId, text: '请尽快签收。' }), 'IN_PROGRESS');
    await succeeds(step(people.cppccLeader, 'list'), 'IN_PROGRESS');
    await isRefused(step(people.cppccLeader, 'list'), 'TRANSITION_REFUSED', '已于');
    await succeeds(handle('cppcc', '市人力资源和社会保障局', 'acknowledge'), 'RECEIVED');

    await isRefused(handle('courts', '市中级人民法院', 'replyTo', reply), 'TRANSITION_REFUSED', '尚未会签');
    await isRefused(handle('justice', '市司法局', 'cosign', { agrees: true }), 'TRANSITION_REFUSED', '尚未送会签');
    await isRefused(handle('justice', '市司法局', 'replyTo', reply), 'FORBIDDEN');
    await succeeds(
      handle('courts', '市中级人民法院', 'requestCosignOf', { text: '拟答复：已建立衔接机制。' }),
      'AWAITING_COSIGN',
    );
    await standsAt('AWAITING_COSIGN');
    await succeeds(handle('justice', '市司法局', 'cosign', { agrees: true }));
    await succeeds(
      handle('cppcc', '市人力资源和社会保障局', 'cosign', { agrees: false, opinion: '请补充仲裁数据互通。' }),
    );
    await hub.settle();
    await isRefused(
      handle('courts', '市中级人民法院', 'replyTo', reply),
      'TRANSITION_REFUSED',
      '市人力资源和社会保障局',
    );
    await succeeds(
      handle('courts', '市中级人民法院', 'requestCosignOf', { text: '已补充仲裁数据互通。' }),
      'AWAITING_COSIGN',
    );
    await hub.settle();
    await succeeds(handle('justice', '市司法局', 'cosign', { agrees: true }));
    await succeeds(handle('cppcc', '市人力资源和社会保障局', 'cosign', { agrees: true }));
    await hub.settle();

    const court = (given: object) => handle('courts', '市中级人民法院', 'replyTo', { ...reply, ...given });
    await isRefused(court({ answers: reply.answers.slice(0, 1) }), 'TRANSITION_REFUSED', '共2条');
    await isRefused(court({ letter: 'D' }), 'INVALID_INPUT', '没有这一分类办法');
    await isRefused(court({ letter: 'B' }), 'INVALID_INPUT', '承诺事项和完成时限');
    await isRefused(court({ documentNo: '31号' }), 'INVALID_INPUT');
    await succeeds(court({}), 'REPLIED');
    await standsAt('REPLIED');
  });

  test('is evaluated with dissatisfaction and handled a second time, with a new clock and a commitment', async () => {
    await isRefused(step(people.cppccLeader, 'rework', { reason: '不满意。' }), 'TRANSITION_REFUSED');
    const satisfied = { attitude: 'SATISFIED', effect: 'SATISFIED' };
    await isRefused(step(people.courtsLiaison, 'evaluate', satisfied), 'FORBIDDEN');
    await succeeds(step(people.cppccMember, 'evaluate', satisfied), 'EVALUATED');
    await isRefused(step(people.cppccLeader, 'rework', { reason: '不满意。' }), 'TRANSITION_REFUSED', '没有不满意');
    await succeeds(
      step(people.cppccClerk, 'evaluate', { ...satisfied, effect: 'DISSATISFIED', opinion: '线上入口不可用。' }),
      'EVALUATED',
    );
    await succeeds(step(people.cppccLeader, 'rework', { reason: '线上入口尚不可用。' }), 'REWORK');
    await standsAt('REWORK');
    expect((await handlingOf('courts', '市中级人民法院')).status).toBe('REWORK');

    await isRefused(handle('courts', '市中级人民法院', 'replyTo', reply), 'TRANSITION_REFUSED', '尚未会签');
    await succeeds(handle('courts', '市中级人民法院', 'requestCosignOf', { text: '拟分步上线。' }), 'AWAITING_COSIGN');
    await standsAt('AWAITING_COSIGN');
    const due = await hub.databases.sql<{ due: boolean; round: number }>(
      'cppcc',
      'select due_on is not null as due, round from proposal_progress where proposal_id = $1 and is_binding order by role',
      [id],
    );
    expect(due).toEqual(due.map(() => ({ due: true, round: 2 })));
    await succeeds(handle('justice', '市司法局', 'cosign', { agrees: true }));
    await succeeds(handle('cppcc', '市人力资源和社会保障局', 'cosign', { agrees: true }));
    await hub.settle();
    const second = {
      ...reply,
      documentNo: '呼中法函〔2026〕57号',
      letter: 'B',
      commitments: [{ text: '明年一季度全市上线。', dueOn: '2027-03-31' }],
    };
    await succeeds(handle('courts', '市中级人民法院', 'replyTo', second), 'REPLIED');
    await standsAt('REPLIED');
    await succeeds(
      step(people.cppccMember, 'evaluate', { attitude: 'SATISFIED', effect: 'BASICALLY_SATISFIED' }),
      'EVALUATED',
    );
  });

  test('is looked back at, contradicted, carried over to the next year, found done at last, and closed', async () => {
    await isRefused(step(people.cppccLeader, 'close', { reason: '已办结。' }), 'TRANSITION_REFUSED');
    await succeeds(step(people.inspectionOfficer, 'followUp'), 'FOLLOW_UP');
    const [commitment] = await hub.databases.sql<{ id: string }>(
      'cppcc',
      'select id from commitment where proposal_id = $1',
      [id],
    );
    const found = (result: string, commitmentResult: string) => ({
      visitedOn: today(new Date()),
      result,
      finding: '现场核实线上入口。',
      commitments: [{ commitmentId: commitment?.id, result: commitmentResult, finding: '入口已开通部分旗县。' }],
    });
    await isRefused(
      step(people.inspectionOfficer, 'verify', { ...found('NO', 'NO'), visitedOn: '2099-01-01' }),
      'TRANSITION_REFUSED',
      '不能晚于今天',
    );
    await isRefused(
      step(people.inspectionOfficer, 'verify', { ...found('NO', 'NO'), visitedOn: '2020-01-01' }),
      'TRANSITION_REFUSED',
      '不能早于制发日期',
    );
    await succeeds(step(people.inspectionOfficer, 'verify', found('NO', 'PARTLY')), 'VERIFIED');
    await isRefused(step(people.cppccLeader, 'close', { reason: '已办结。' }), 'TRANSITION_REFUSED', '未核实为已落实');
    await succeeds(step(people.cppccLeader, 'carryOver', { reason: '明年继续跟踪。' }), 'CARRIED_OVER');
    await hub.settle();
    const query = `query P($id: ID!) { supervisionProposal(id: $id) {
      status carriedOverTo verifiedResult round
      progress { unitName status claimedOutcome verifiedResult }
      commitments { text dueOn verifiedResult }
      courts { handling { claimedOutcome round replies { round letter outcome commitments { dueOn } } coHandlers { unitName isSignatureGiven } } }
      evaluations { effect isOnPaper round } followUps { result } chases { unitName }
      timeline { kind body unitName about } } }`;
    const carried = await hub.ask(people.analyst, query, { id });
    expect(carried.errors).toEqual([]);
    expect(carried.data.supervisionProposal).toMatchObject({
      status: 'CARRIED_OVER',
      carriedOverTo: 2027,
      verifiedResult: 'NO',
      round: 2,
      commitments: [{ dueOn: '2027-03-31', verifiedResult: 'PARTLY' }],
      courts: { handling: { claimedOutcome: 'IN_PLAN', round: 2 } },
      chases: [{ unitName: '市人力资源和社会保障局' }],
    });
    expect(
      carried.data.supervisionProposal.courts.handling.replies.map(
        ({ round, outcome }: { round: number; outcome: string }) => [round, outcome],
      ),
    ).toEqual([
      [1, 'RESOLVED'],
      [2, 'IN_PLAN'],
    ]);
    const kinds = carried.data.supervisionProposal.timeline.map(({ kind }: { kind: string }) => kind);
    for (const kind of [
      'REVIEWED',
      'ISSUED',
      'ASSIGNED',
      'OBJECTED',
      'RECEIVED',
      'STARTED',
      'CHASED',
      'REPLIED',
      'EVALUATED',
      'REOPENED',
      'VERIFIED',
      'CARRIED_OVER',
    ]) {
      expect(kinds, kind).toContain(kind);
    }
    await succeeds(step(people.inspectionOfficer, 'followUp'), 'FOLLOW_UP');
    await succeeds(step(people.inspectionOfficer, 'verify', found('YES', 'PARTLY')), 'VERIFIED');
    await isRefused(step(people.cppccLeader, 'close', { reason: '已落实。' }), 'TRANSITION_REFUSED', '1项承诺');
    await succeeds(step(people.cppccLeader, 'carryOver', { reason: '承诺未落实。' }), 'CARRIED_OVER');
    await succeeds(step(people.inspectionOfficer, 'followUp'), 'FOLLOW_UP');
    await succeeds(step(people.inspectionOfficer, 'verify', found('YES', 'YES')), 'VERIFIED');
    await succeeds(step(people.cppccLeader, 'close', { reason: '回头看核实已落实。' }), 'CLOSED');
    await isRefused(step(people.cppccLeader, 'withdraw', { reason: '撤回。' }), 'TRANSITION_REFUSED', 'CLOSED');
  });

  test('has left one audit entry and one event of its own for every version that it has had', async () => {
    const { version } = await proposal();
    const counts = await hub.databases.sql<{ versions: string; entries: string }>(
      'cppcc',
      'select count(distinct record_version) as versions, count(*) as entries from audit_entry where record_id = $1',
      [id],
    );
    const events = await hub.databases.sql<{ count: string }>(
      'cppcc',
      'select count(*) from outbox_event where aggregate_id = $1',
      [id],
    );
    expect([Number(counts[0]?.versions), Number(counts[0]?.entries), Number(events[0]?.count)]).toEqual([
      version,
      version,
      version,
    ]);
    expect(codesOf(await step(people.courtsClerk, 'submit'))).toEqual(['FORBIDDEN']);
  });
});
