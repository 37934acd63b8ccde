import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';

const view = `query V($filter: ProposalProgressFilter, $first: Int!) { supervisionProgress(filter: $filter) {
  isComplete
  sources { body asOf isFresh }
  total { units proposals overdue }
  groups(by: BODY) { key units proposals overdue }
  list(first: $first) { totalCount nodes { no unitName status dueOn body } }
} }`;

const acknowledge = `mutation A($input: AcknowledgeHandlingInput!) {
  acknowledgeCourtsHandling(input: $input) { handling { status proposalId } } }`;

describe('the tracker', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
    await hub.settle();
  });
  afterAll(() => hub.stop());

  const ask = async (filter: object = {}, first = 100) => {
    const { data, errors, extensions } = await hub.ask(people.analyst, view, { filter, first });
    expect(errors).toEqual([]);
    return { ...data.supervisionProgress, extensions };
  };

  test('counts what the five databases hold, each number in one statement, whatever the page', async () => {
    const rows = await Promise.all(
      (['cppcc', 'courts', 'discipline', 'procuratorate', 'justice'] as const).map(async (body) => {
        const [{ count } = { count: '0' }] = await hub.databases.sql<{ count: string }>(
          body,
          'select count(*) from handling',
        );
        return [body.toUpperCase(), Number(count)] as const;
      }),
    );
    const found = await ask();
    expect(found.isComplete).toBe(true);
    expect(
      Object.fromEntries(found.groups.map(({ key, units }: { key: string; units: number }) => [key, units])),
    ).toEqual(Object.fromEntries(rows.filter(([, count]) => count > 0)));
    expect(found.total.units).toBe(rows.reduce((sum, [, count]) => sum + count, 0));
    expect(found.list.totalCount).toBe(found.total.units);
    const statements = async (first: number) => {
      hub.forget();
      await ask({}, first);
      return hub.statements.cppcc.length;
    };
    expect([await statements(1), await statements(7), await statements(100)]).toEqual([5, 5, 5]);
    expect(hub.statements.courts).toEqual([]);
  });

  test.each([
    [{ awaitsReceipt: true }, "status = 'ASSIGNED' and is_binding"],
    [{ isOverdue: true }, 'due_on < current_date'],
    [{ dueWithinWorkdays: 0 }, 'due_on <= current_date'],
    [{ bodies: ['COURTS'] }, "body = 'courts'"],
    [{ years: [2022], outcomes: ['IN_PLAN'] }, "year = 2022 and claimed_outcome = 'IN_PLAN'"],
    [{ partner: 'JUSTICE', roles: ['CO_HANDLER'] }, "partner = 'justice' and role = 'CO_HANDLER'"],
    [{ statuses: ['REPLIED', 'RECEIVED'] }, "status in ('REPLIED', 'RECEIVED')"],
    [{ proposalStatuses: ['CARRIED_OVER'] }, "proposal_status = 'CARRIED_OVER'"],
    [{ text: '调解' }, "title like '%调解%'"],
    [{ text: '%' }, 'false'],
    [{ awaitsCosign: true }, 'awaits_cosign'],
  ])('filters by %j as SQL does', async (filter, condition) => {
    const [{ count } = { count: '' }] = await hub.databases.sql<{ count: string }>(
      'cppcc',
      `select count(*) from proposal_progress where (is_binding or status = 'REPLIED') and ${condition}`,
    );
    const { list, total } = await ask(filter);
    expect([list.totalCount, total.units]).toEqual([Number(count), Number(count)]);
  });

  test('goes through its pages in each order without losing or repeating a row', async () => {
    const paged = `query P($order: ProgressOrder!, $after: String) { supervisionProgress(orderBy: $order) {
      list(first: 40, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const total = (await ask()).total.units;
    for (const order of ['NEAREST_CLOCK', 'NUMBER', 'LATEST_CHANGE']) {
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data, errors } = await hub.ask(people.analyst, paged, { order, after });
        expect(errors).toEqual([]);
        const { nodes, pageInfo } = data.supervisionProgress.list;
        ids.push(...nodes.map(({ id }: { id: string }) => id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect([order, new Set(ids).size, ids.length]).toEqual([order, total, total]);
    }
  });

  test('answers while a body is away, says as of when its part is known, and catches up when it is back', async () => {
    const before = await ask();
    expect(before.extensions.sources).toContainEqual({ body: 'CPPCC', state: 'LIVE', asOf: expect.any(String) });
    expect(before.extensions.sources).toContainEqual({ body: 'COURTS', state: 'SNAPSHOT', asOf: expect.any(String) });

    const [waiting] = await hub.databases.sql<{ id: string; version: number; assignment_id: string }>(
      'courts',
      "select id, version, assignment_id from handling where status = 'ASSIGNED' order by id limit 1",
    );
    const input = { id: waiting?.id, expectedVersion: waiting?.version };
    expect((await hub.ask(people.courtsClerk, acknowledge, { input })).errors).toEqual([]);
    await hub.stopBody('courts');
    await hub.settle();
    await hub.databases.sql(
      'cppcc',
      "update inbox_cursor set as_of = as_of - interval '1 hour' where publisher = 'courts'",
    );

    const without = await ask();
    expect(without.total).toEqual(before.total);
    expect(without.isComplete).toBe(false);
    const stale = without.sources.filter(({ isFresh }: { isFresh: boolean }) => !isFresh);
    expect(stale).toMatchObject([{ body: 'COURTS', asOf: expect.any(String) }]);
    expect(without.extensions.sources).toContainEqual({ body: 'COURTS', state: 'SNAPSHOT', asOf: stale[0].asOf });
    expect((await ask({ bodies: ['JUSTICE'] })).isComplete).toBe(true);
    const statusOf = async () =>
      (
        await hub.databases.sql('cppcc', 'select status from proposal_progress where id = $1', [waiting?.assignment_id])
      )[0];
    expect(await statusOf()).toEqual({ status: 'ASSIGNED' });

    await hub.startBody('courts');
    await hub.settle();
    expect(await statusOf()).toEqual({ status: 'RECEIVED' });
    expect((await ask()).isComplete).toBe(true);
  });

  test('tells what has happened since a day, and what became of what was put in plan', async () => {
    const query = `{ supervisionChanges(first: 50, filter: { since: "2026-11-01" }) { totalCount nodes { kind happenedOn no } }
      planConversion { inPlan verifiedDone verifiedNotDone unverified }
      commitments(first: 5, filter: { isVerified: false }) { totalCount nodes { dueOn unitName proposal { no status } } }
      supervisionProposals(first: 50, filter: { isClaimContradicted: true }) { totalCount nodes { verifiedResult progress { claimedOutcome } } } }`;
    const { data, errors } = await hub.ask(people.analyst, query);
    expect(errors).toEqual([]);
    expect(data.supervisionChanges.totalCount).toBeGreaterThan(0);
    const days = data.supervisionChanges.nodes.map(({ happenedOn }: { happenedOn: string }) => happenedOn);
    expect(days).toEqual([...days].sort().reverse());
    expect(days.every((day: string) => day >= '2026-11-01')).toBe(true);
    const { inPlan, verifiedDone, verifiedNotDone, unverified } = data.planConversion;
    expect(verifiedDone).toBeGreaterThan(0);
    expect(verifiedDone + verifiedNotDone + unverified).toBe(inPlan);
    expect(data.commitments.nodes[0].proposal.no).toContain('呼协督');
    expect(data.supervisionProposals.totalCount).toBeGreaterThan(0);
    for (const { verifiedResult, progress } of data.supervisionProposals.nodes) {
      expect(verifiedResult).toBe('NO');
      expect(progress.map(({ claimedOutcome }: { claimedOutcome: string }) => claimedOutcome)).toContain('RESOLVED');
    }
  });
});
