import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { type Assigned, isRefused, officersOf, replyText, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';

const court = '市中级人民法院';
const sole: readonly Assigned[] = [{ unit: court, role: 'SOLE' }];

/** What may become of a proposal besides its straight way. */
describe('a supervision proposal', () => {
  let hub: Hub;
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
  });
  afterAll(() => hub.stop());

  const handlingStatus = async (id: string) => (await officers.handlingOf('courts', id, court)).status;
  const tracked = async (id: string) => {
    const query = `query P($id: ID!) { supervisionProposal(id: $id) {
      status mergedInto { id } bundle { title endedOn } progress { status dueOn } allowedActions } }`;
    const { data, errors } = await hub.ask(people.cppccLeader, query, { id });
    expect(errors).toEqual([]);
    return data.supervisionProposal;
  };

  test('is declined with the way that the matter goes instead, and stays the CPPCC’s own paper', async () => {
    const { data } = await succeeds(officers.draft(people.cppccClerk));
    const { id } = data.draftSupervisionProposal.supervisionProposal;
    await succeeds(officers.step(id, people.cppccClerk, 'submit'));
    await isRefused(officers.step(id, people.cppccReviewer, 'decline', { reason: '' }), 'INVALID_INPUT');
    await succeeds(
      officers.step(id, people.cppccReviewer, 'decline', { reason: '属信访事项，转市信访局。' }),
      'NOT_FILED',
    );
    const seen = await hub.ask(people.courtsLiaison, 'query P($id: ID!) { supervisionProposal(id: $id) { id } }', {
      id,
    });
    expect(seen.data.supervisionProposal).toBeNull();
  });

  test('is withdrawn: its units are released, and nothing is owed any more', async () => {
    const id = await officers.issue(sole);
    await succeeds(officers.handle('courts', id, court, 'acknowledge'), 'RECEIVED');
    await succeeds(officers.step(id, people.cppccLeader, 'withdraw', { reason: '情况已变化。' }), 'WITHDRAWN');
    await hub.settle();
    expect(await handlingStatus(id)).toBe('RELEASED');
    expect(await tracked(id)).toMatchObject({ allowedActions: [], progress: [{ dueOn: null }] });
    await isRefused(officers.handle('courts', id, court, 'start'), 'TRANSITION_REFUSED');
  });

  test('is suspended, with its clocks, and resumed', async () => {
    const id = await officers.issue(sole);
    await succeeds(officers.handle('courts', id, court, 'acknowledge'), 'RECEIVED');
    await hub.settle();
    const before = (await tracked(id)).progress[0].dueOn;
    await succeeds(officers.step(id, people.cppccLeader, 'suspend', { reason: '等待上位法修订。' }), 'SUSPENDED');
    await hub.settle();
    expect(await handlingStatus(id)).toBe('SUSPENDED');
    expect((await tracked(id)).progress[0].dueOn).toBeNull();
    await isRefused(officers.handle('courts', id, court, 'start'), 'TRANSITION_REFUSED');
    await succeeds(officers.step(id, people.cppccLeader, 'resume'), 'RECEIVED');
    await hub.settle();
    expect(await handlingStatus(id)).toBe('RECEIVED');
    expect((await tracked(id)).progress[0].dueOn).toBe(before);
    await succeeds(officers.handle('courts', id, court, 'start'), 'IN_PROGRESS');
    await succeeds(officers.handle('courts', id, court, 'replyTo', replyText), 'REPLIED');
  });

  test('has its time extended once, which its clock tells', async () => {
    const id = await officers.issue(sole);
    const extend = (person: Person = people.inspectionOfficer) =>
      officers.assignment(id, court, 'extend', { reason: '须会同自治区高院研究。' }, person);
    await isRefused(extend(people.cppccClerk), 'FORBIDDEN');
    const before = (await tracked(id)).progress[0].dueOn;
    await succeeds(extend(), 'ACTIVE');
    await isRefused(extend(), 'TRANSITION_REFUSED', '已经延期过一次');
    await hub.settle();
    expect((await tracked(id)).progress[0].dueOn > before).toBe(true);
    const query = `query P($id: ID!) { supervisionProposal(id: $id) { courts { handling {
      clocks { ruleCode dueOn extendedFrom explanation } } } } }`;
    const { data } = await hub.ask(people.courtsLiaison, query, { id });
    expect(data.supervisionProposal.courts.handling.clocks[0]).toMatchObject({
      ruleCode: 'D05',
      extendedFrom: before,
      explanation: expect.stringContaining('须会同自治区高院研究'),
    });
  });

  test('goes into another on the same matter, never into itself or into one that has ended', async () => {
    const [id, into, ended] = [await officers.issue(sole), await officers.issue(sole), await officers.issue(sole)];
    await succeeds(officers.step(ended, people.cppccLeader, 'withdraw', { reason: '情况已变化。' }));
    for (const mergedIntoId of [id, ended, '019ac000-0000-7000-8000-00000000dead']) {
      await isRefused(
        officers.step(id, people.cppccReviewer, 'merge', { mergedIntoId }),
        'TRANSITION_REFUSED',
        '另一条',
      );
    }
    await succeeds(officers.step(id, people.cppccReviewer, 'merge', { mergedIntoId: into }), 'MERGED');
    await hub.settle();
    expect(await handlingStatus(id)).toBe('RELEASED');
    expect(await tracked(id)).toMatchObject({ status: 'MERGED', mergedInto: { id: into } });
  });

  test('is pressed together with another; the mark stays when the exercise has ended', async () => {
    const proposalIds = [await officers.issue(sole), await officers.issue(sole)];
    const open = (person: Person, given: object) =>
      officers.mutate(
        person,
        'openPressingBundle',
        { title: '平台用工专题督办', pressedBy: '市政协提案委员会', proposalIds, ...given },
        'pressingBundle { id version status }',
      );
    await isRefused(open(people.cppccClerk, {}), 'FORBIDDEN');
    await isRefused(open(people.cppccLeader, { proposalIds: proposalIds.slice(1) }), 'INVALID_INPUT');
    const draft = (await officers.draft(people.cppccClerk)).data.draftSupervisionProposal.supervisionProposal;
    await isRefused(
      open(people.cppccLeader, { proposalIds: [...proposalIds, draft.id] }),
      'TRANSITION_REFUSED',
      '不在办理中',
    );
    const { data } = await succeeds(open(people.cppccLeader, {}), 'OPEN');
    const { id, version } = data.openPressingBundle.pressingBundle;
    for (const proposalId of proposalIds) {
      expect(await tracked(proposalId)).toMatchObject({ bundle: { title: '平台用工专题督办', endedOn: null } });
    }
    await succeeds(
      officers.mutate(
        people.cppccLeader,
        'endPressingBundle',
        { id, expectedVersion: version },
        'pressingBundle { status }',
      ),
      'ENDED',
    );
    expect((await tracked(proposalIds[0] as string)).bundle.endedOn).not.toBeNull();
  });

  test('is counted by what its reply’s letter means where it was given, not by the letter', async () => {
    const schemes = [
      ['HOHHOT', 'NOT_NOW'],
      ['FOPING', 'REFERENCE_ONLY'],
    ] as const;
    const outcomes = async () => {
      const query = '{ supervisionProgress { groups(by: OUTCOME) { key units } } }';
      const { data } = await hub.ask(people.analyst, query);
      const groups = data.supervisionProgress.groups as { key: string; units: number }[];
      return (key: string) => groups.find((group) => group.key === key)?.units ?? 0;
    };
    const before = await outcomes();
    for (const [scheme] of schemes) {
      const id = await officers.issue(sole);
      await succeeds(officers.handle('courts', id, court, 'acknowledge'));
      await succeeds(officers.handle('courts', id, court, 'start'));
      await succeeds(officers.handle('courts', id, court, 'replyTo', { ...replyText, scheme, letter: 'C' }), 'REPLIED');
    }
    await hub.settle();
    const after = await outcomes();
    for (const [scheme, outcome] of schemes) expect(after(outcome) - before(outcome), scheme).toBe(1);
  });
});
