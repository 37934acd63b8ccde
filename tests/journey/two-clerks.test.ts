import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';

const acknowledge = `mutation Acknowledge($input: AcknowledgeHandlingInput!) {
  acknowledgeCourtsHandling(input: $input) { handling { id version status receivedOn } }
}`;

interface Row {
  id: string;
  version: number;
}

describe('an assignment that the courts have not yet acknowledged', () => {
  let hub: Hub;
  let waiting: Row[];
  beforeAll(async () => {
    hub = await startHub();
    waiting = await hub.databases.sql<Row>(
      'courts',
      "select id, version from handling where status = 'ASSIGNED' order by id",
    );
  });
  afterAll(() => hub.stop());

  const traces = async (id: string) => ({
    audit: await hub.databases.sql(
      'courts',
      'select command, from_status, to_status, record_version from audit_entry where record_id = $1',
      [id],
    ),
    events: await hub.databases.sql(
      'courts',
      'select name, aggregate_version from outbox_event where aggregate_id = $1',
      [id],
    ),
  });

  test('is acknowledged by one of two clerks at once; the other is told to look again', async () => {
    const { id, version } = waiting[0] as Row;
    const input = { id, expectedVersion: version };
    const [one, other] = await Promise.all([
      hub.ask(people.courtsClerk, acknowledge, { input }),
      hub.ask(people.courtsLiaison, acknowledge, { input }),
    ]);
    const [winner, loser] = one.errors.length === 0 ? [one, other] : [other, one];
    expect(winner.data.acknowledgeCourtsHandling.handling).toMatchObject({
      id,
      version: version + 1,
      status: 'RECEIVED',
    });
    expect(codesOf(loser)).toEqual(['STALE_VERSION']);
    expect(loser.errors[0]?.message).toContain(`当前版本为 ${version + 1}`);
    expect(await traces(id)).toEqual({
      audit: [
        {
          command: 'handling:acknowledge',
          from_status: 'ASSIGNED',
          to_status: 'RECEIVED',
          record_version: version + 1,
        },
      ],
      events: [{ name: 'courts.handling.acknowledged', aggregate_version: version + 1 }],
    });
  });

  test('is acknowledged once however often the same request is repeated', async () => {
    const { id, version } = waiting[1] as Row;
    const input = { id, expectedVersion: version, idempotencyKey: '019ac000-0000-7000-8000-000000000001' };
    const answers = await Promise.all([1, 2, 3].map(() => hub.ask(people.courtsClerk, acknowledge, { input })));
    for (const { data, errors } of answers) {
      expect(errors).toEqual([]);
      expect(data.acknowledgeCourtsHandling.handling).toMatchObject({ status: 'RECEIVED', version: version + 1 });
    }
    const { audit, events } = await traces(id);
    expect([audit.length, events.length]).toEqual([1, 1]);
    const reused = await hub.ask(people.courtsClerk, acknowledge, {
      input: { ...input, expectedVersion: version + 1 },
    });
    expect(codesOf(reused)).toEqual(['DUPLICATE']);
  });

  test('leaves no trace when it is refused', async () => {
    const [received] = await hub.databases.sql<Row>(
      'courts',
      "select id, version from handling where status = 'REPLIED' limit 1",
    );
    const { id, version } = received as Row;
    const input = { id, expectedVersion: version };
    const refusals = [
      [people.courtsAnalyst, input, 'FORBIDDEN'],
      [people.cppccClerk, input, 'FORBIDDEN'],
      [people.procuratorateLiaison, input, 'FORBIDDEN'],
      [people.courtsClerk, input, 'TRANSITION_REFUSED'],
      [people.courtsClerk, { ...input, expectedVersion: version + 7 }, 'STALE_VERSION'],
      [people.courtsClerk, { ...input, id: '019ac000-0000-7000-8000-00000000dead' }, 'NOT_FOUND'],
      [people.courtsClerk, { ...input, id: 'not-a-uuid' }, 'INVALID_INPUT'],
      [people.courtsClerk, { ...input, expectedVersion: 0 }, 'INVALID_INPUT'],
    ] as const;
    for (const [person, given, code] of refusals) {
      expect(codesOf(await hub.ask(person, acknowledge, { input: given })), code).toEqual([code]);
    }
    expect(await traces(id)).toEqual({ audit: [], events: [] });
    const [after] = await hub.databases.sql<Row>('courts', 'select id, version from handling where id = $1', [id]);
    expect(after?.version).toBe(version);
  });

  test('moves every life-cycle of every body on the same write path', async () => {
    const [draft] = await hub.databases.sql<Row>(
      'cppcc',
      "select id, version from supervision_proposal where status = 'DRAFT' limit 1",
    );
    const submit =
      'mutation M($input: SubmitSupervisionProposalInput!) { submitSupervisionProposal(input: $input) { supervisionProposal { status version issuedOn } } }';
    const input = { id: draft?.id, expectedVersion: draft?.version };
    expect(codesOf(await hub.ask(people.courtsClerk, submit, { input }))).toEqual(['NOT_FOUND']);
    const { data } = await hub.ask(people.cppccClerk, submit, { input });
    expect(data.submitSupervisionProposal.supervisionProposal).toMatchObject({
      status: 'UNDER_REVIEW',
      issuedOn: null,
    });
    const [open] = await hub.databases.sql<Row>(
      'discipline',
      "select id, version from disciplinary_recommendation where status = 'ISSUED' limit 1",
    );
    const reply =
      'mutation M($input: RecordReplyToDisciplinaryRecommendationInput!) { recordReplyToDisciplinaryRecommendation(input: $input) { disciplinaryRecommendation { status repliedOn documentNo } } }';
    const replied = await hub.ask(people.disciplineLiaison, reply, {
      input: { id: open?.id, expectedVersion: open?.version, repliedOn: '2026-11-20' },
    });
    expect(replied.data.recordReplyToDisciplinaryRecommendation.disciplinaryRecommendation).toMatchObject({
      status: 'REPLIED',
      repliedOn: '2026-11-20',
      documentNo: expect.stringContaining('呼纪监建'),
    });
  });
});
