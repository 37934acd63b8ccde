import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nationalCalendar, today, workdaysLeft } from '#kit';
import { allPages } from '../support/all-pages.ts';
import { onServer } from '../support/databases.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { people } from '../support/people.ts';

/** When all is asked: a new day where the hub is, the old one still by UTC. */
const now = new Date('2026-11-20T18:00:00Z');

/** That a row's day is past, in SQL. */
const isPast = `due_on < '${today(now)}'`;

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ clock: () => now });
  await hub.settle();
});
afterAll(() => hub?.stop());

const sql = <Row extends object>(text: string) => hub.databases.sql<Row>('cppcc', text);

/** The cells that count something, of all that is counted. */
async function cells() {
  const [progress, sets, owed, proposals, claims, commitments, due, timeline, inbox] = [
    await sql('select * from progress_tally where (units, proposals, claimed) <> (0, 0, 0) order by cell'),
    await sql('select * from progress_set_tally where proposals <> 0 order by cell'),
    await sql(
      'select * from progress_owed_tally where (rows, proposals, claimed, verified) <> (0, 0, 0, 0) order by cell',
    ),
    await sql('select * from supervision_proposal_tally where rows <> 0 order by cell'),
    await sql('select id from supervision_proposal where is_claim_contradicted order by id'),
    await sql('select * from commitment_tally where rows <> 0 order by cell'),
    await sql('select * from commitment_due_tally where rows <> 0 order by cell'),
    await sql('select * from timeline_tally where rows <> 0 order by cell'),
    await sql('select * from inbox_tally where rows <> 0 order by cell'),
  ];
  return { progress, sets, owed, proposals, claims, commitments, due, timeline, inbox };
}

/** Changes of what is counted, as steps of the bodies come to; `n` chooses the rows. */
const changes = {
  'units come further': (n: number) =>
    `update proposal_progress set status = (array['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPLIED'])[${(n % 4) + 1}],
      claimed_outcome = (array[null, 'RESOLVED', 'IN_PLAN'])[${(n % 3) + 1}], awaits_cosign = ${n % 2 === 0}
      where abs(hashtext(id::text)) % 23 = ${n % 23}`,
  'proposals are verified': (n: number) =>
    `update proposal_progress set proposal_status = 'VERIFIED', verified_result = (array['YES', 'NO', 'PARTLY'])[${(n % 3) + 1}]
      where abs(hashtext(proposal_id::text)) % 17 = ${n % 17}`,
  'units owe by another day': (n: number) =>
    `update proposal_progress set sorted_on = date '2026-01-01' + ${n % 300} where abs(hashtext(id::text)) % 7 = ${n % 7}`,
  'units no longer bind': (n: number) =>
    `update proposal_progress set is_binding = not is_binding where abs(hashtext(id::text)) % 19 = ${n % 19}`,
  'units are taken away': (n: number) =>
    `delete from proposal_progress where id in (select id from proposal_progress order by id offset ${n % 40} limit 2)`,
  'proposals move': (n: number) =>
    `update supervision_proposal set status = 'CLOSED', verified_result = 'NO', carried_over_to = ${2000 + (n % 9)}
      where abs(hashtext(id::text)) % 13 = ${n % 13}`,
  'proposals are issued, or not yet': (n: number) =>
    `update supervision_proposal set issued_on = ${n % 2 ? `date '2026-01-01' + ${n % 40}` : 'null'}, reviewed_on = '2026-01-02'
      where not exists (select from proposal_progress where proposal_id = supervision_proposal.id) and abs(hashtext(id::text)) % 2 = ${n % 2}`,
  'units are dated': (n: number) =>
    `update proposal_progress set received_on = date '2026-01-01' + ${n % 9}, objected_on = null, started_on = received_on
      where abs(hashtext(id::text)) % 13 = ${n % 13}`,
  'units are chased, and chases taken away': (n: number) =>
    n % 2
      ? `insert into chase (id, region, recorded_at, proposal_id, assignment_id, unit_name, chased_on, text)
          select gen_random_uuid(), region, now(), proposal_id, id, unit_name, date '2026-02-01' + ${n % 9}, '请尽快签收。'
          from proposal_progress order by id limit 3`
      : `delete from chase where id in (select id from chase order by id limit 2)`,
  'handlings come further': (n: number) =>
    `update handling set status = (array['ASSIGNED', 'RECEIVED', 'AWAITING_COSIGN', 'REPLIED'])[${(n % 4) + 1}],
      cosign_request = ${n % 2} where abs(hashtext(id::text)) % 11 = ${n % 11}`,
  'commitments are verified': (n: number) =>
    `update commitment set verified_result = 'PARTLY', verified_on = '2026-01-01'
      where abs(hashtext(id::text)) % 5 = ${n % 5}`,
  'commitments are taken away': (n: number) =>
    `delete from commitment where id in (select id from commitment order by id offset ${n % 30} limit 2)`,
};
const kinds = Object.keys(changes) as (keyof typeof changes)[];

/** What progress can be narrowed by, in the words of the schema and in SQL. */
const filters: readonly (readonly [object, string])[] = [
  [{}, 'true'],
  [{ years: [2023, 2026] }, 'year in (2023, 2026)'],
  [{ partner: 'COURTS' }, "partner = 'courts'"],
  [{ bodies: ['JUSTICE'] }, "body = 'justice'"],
  [{ bodies: ['JUSTICE', 'CPPCC'] }, "body in ('justice', 'cppcc')"],
  [{ statuses: ['REPLIED'], years: [2023] }, "status = 'REPLIED' and year = 2023"],
  [{ statuses: ['REPLIED', 'IN_PROGRESS'] }, "status in ('REPLIED', 'IN_PROGRESS')"],
  [{ bodies: ['JUSTICE', 'COURTS'], years: [2023, 2026] }, "body in ('justice', 'courts') and year in (2023, 2026)"],
  [{ bodies: ['JUSTICE', 'COURTS'], partner: 'COURTS' }, "body in ('justice', 'courts') and partner = 'courts'"],
  [{ outcomes: ['RESOLVED', 'NOT_NOW'] }, "claimed_outcome in ('RESOLVED', 'NOT_NOW')"],
  [
    { statuses: ['REPLIED', 'RECEIVED'], roles: ['LEAD', 'SOLE'] },
    "status in ('REPLIED', 'RECEIVED') and role in ('LEAD', 'SOLE')",
  ],
  [{ statuses: ['ASSIGNED', 'RECEIVED'], awaitsReceipt: true }, "status = 'ASSIGNED'"],
  [{ isOverdue: true, bodies: ['COURTS', 'JUSTICE'] }, `${isPast} and body in ('courts', 'justice')`],
  [
    { isOverdue: true, statuses: ['IN_PROGRESS'], bodies: ['COURTS'] },
    `${isPast} and (status, body) = ('IN_PROGRESS', 'courts')`,
  ],
  [
    { isOverdue: true, proposalStatuses: ['ISSUED', 'IN_PROGRESS'] },
    `${isPast} and proposal_status in ('ISSUED', 'IN_PROGRESS')`,
  ],
  [{ dueWithinWorkdays: 400, isOverdue: true }, isPast],
  [{ isOverdue: true, years: [2026] }, `${isPast} and year = 2026`],
  [{ isOverdue: true, bodies: ['COURTS'], years: [2026] }, `${isPast} and body = 'courts' and year = 2026`],
  [{ outcomes: ['RESOLVED'], bodies: ['COURTS'] }, "claimed_outcome = 'RESOLVED' and body = 'courts'"],
  [
    { roles: ['LEAD'], outcomes: ['IN_PLAN'], bodies: ['CPPCC'] },
    "(role, claimed_outcome, body) = ('LEAD', 'IN_PLAN', 'cppcc')",
  ],
  [{ awaitsReceipt: true }, "status = 'ASSIGNED'"],
  [{ awaitsCosign: true }, 'awaits_cosign'],
  [{ proposalStatuses: ['CLOSED', 'VERIFIED'] }, "proposal_status in ('CLOSED', 'VERIFIED')"],
  [{ isOverdue: true }, isPast],
  [{ bodies: [] }, 'false'],
];

test('two texts that one request looks for are each found by themselves', async () => {
  const [one, other] = ['监督建议', '司法'];
  const asked = (text: string) =>
    `supervisionProgress(filter: { text: "${text}" }) { total { units } list(first: 100) { totalCount nodes { no } } }`;
  const alone = async (text: string) => (await hub.ask(people.analyst, `{ a: ${asked(text)} }`)).data.a;
  const { data, errors } = await hub.ask(people.analyst, `{ a: ${asked(one)} b: ${asked(other)} }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({ a: await alone(one), b: await alone(other) });
  for (const { total, list } of [data.a, data.b]) expect(list.totalCount).toBe(total.units);
  expect(data.a.list).not.toEqual(data.b.list);
});

/** The dimensions of groups, and the columns that they mean. */
const dimensions = {
  ...{ YEAR: 'year', THEME: 'theme_id', PARTNER: 'upper(partner)', BODY: 'upper(body)', UNIT: 'unit_name' },
  ...{ STATUS: 'status', OUTCOME: 'claimed_outcome', PROPOSAL_STATUS: 'proposal_status', VERIFIED: 'verified_result' },
};

const counted = `count(*)::int as units, count(distinct proposal_id)::int as proposals,
  count(*) filter (where ${isPast})::int as overdue,
  count(distinct proposal_id) filter (where claimed_outcome = 'RESOLVED')::int as "claimedDone",
  count(distinct proposal_id) filter (where verified_result = 'YES')::int as "verifiedDone"
  from proposal_progress where (is_binding or status = 'REPLIED')`;

const numbers = 'units proposals overdue claimedDone verifiedDone';

describe('what the cells tell is what the rows tell', () => {
  test.each(filters)('of progress narrowed by %j, all together and in groups of every kind', async (filter, where) => {
    const groups = Object.keys(dimensions).map((by) => `${by}: groups(by: ${by}) { key ${numbers} }`);
    const { data, errors } = await hub.ask(
      people.analyst,
      `query ($filter: ProposalProgressFilter) { supervisionProgress(filter: $filter) {
        total { ${numbers} } list(first: 1) { totalCount } ${groups.join(' ')} } }`,
      { filter },
    );
    expect(errors).toEqual([]);
    const { total, list, ...told } = data.supervisionProgress;
    const [all] = await sql<{ units: number }>(`select ${counted} and ${where}`);
    expect(total).toEqual(all);
    expect(list.totalCount).toBe(all?.units);
    for (const [by, column] of Object.entries(dimensions)) {
      const rows = await sql(
        `select * from (select ${column}::text as key, ${counted} and ${where} group by 1) as told
         order by key collate "C" nulls last`,
      );
      expect(told[by], by).toEqual(rows);
    }
  });

  test.each([
    ['cppccClerk', {}, 'true'],
    ['cppccClerk', { statuses: ['DRAFT', 'CLOSED'] }, "status in ('DRAFT', 'CLOSED')"],
    ['courtsLiaison', {}, 'issued_on is not null'],
    ['courtsLiaison', { years: [2026] }, 'issued_on is not null and year = 2026'],
    ['courtsLiaison', { statuses: ['DRAFT'] }, 'false'],
    ['cppccClerk', { isCarriedOver: true }, 'carried_over_to is not null'],
    ['cppccClerk', { issuedFrom: '2023-06-01' }, "issued_on >= '2023-06-01'"],
    [
      'cppccClerk',
      { isClaimContradicted: true },
      "id in (select proposal_id from proposal_progress where (claimed_outcome, verified_result) = ('RESOLVED', 'NO'))",
    ],
  ] as const)('of proposals, to %s, narrowed by %j', async (person, filter, where) => {
    const { data } = await hub.ask(
      people[person],
      'query ($filter: SupervisionProposalFilter) { supervisionProposals(first: 1, filter: $filter) { totalCount } }',
      { filter },
    );
    const [all] = await sql<{ count: number }>(`select count(*)::int from supervision_proposal where ${where}`);
    expect(data.supervisionProposals.totalCount).toBe(all?.count);
  });

  test.each([
    [{ year: 2023 }, 'year = 2023'],
    [{ body: 'JUSTICE', dueUntil: '2023-12-31' }, "body = 'justice' and due_on <= '2023-12-31'"],
    [{ isVerified: false }, 'verified_on is null'],
    [{ results: ['YES', 'NO'] }, "verified_result in ('YES', 'NO')"],
    [{ unitName: '市司法局' }, "unit_name = '市司法局'"],
  ])('of commitments, narrowed by %j', async (filter, where) => {
    const { data } = await hub.ask(
      people.analyst,
      'query ($filter: CommitmentFilter) { commitments(first: 1, filter: $filter) { totalCount } }',
      { filter },
    );
    const [all] = await sql<{ count: number }>(`select count(*)::int from commitment where ${where}`);
    expect(data.commitments.totalCount).toBe(all?.count);
  });
});

const happened = /* GraphQL */ `
  query Happened($filter: TimelineFilter!, $after: String) {
    supervisionChanges(first: 100, after: $after, filter: $filter) {
      totalCount nodes { kind } pageInfo { hasNextPage endCursor }
    }
  }
`;

test.each([
  [{ since: '2001-01-01' }, 'true'],
  [{ since: '2023-03-01', until: '2023-05-31' }, "happened_on between '2023-03-01' and '2023-05-31'"],
  [{ since: '2001-01-01', year: 2023 }, 'year = 2023'],
])('as much has happened, to whoever is shown no copies, as the timeline has entries: %j', async (filter, where) => {
  const { data, errors } = await hub.ask(people.courtsLiaison, happened, { filter });
  expect(errors).toEqual([]);
  const [all] = await sql<{ count: number }>(
    `select count(*)::int from timeline_entry where kind not like 'INSTRUMENT%' and ${where}`,
  );
  expect(all?.count).toBeGreaterThan(10);
  expect(data.supervisionChanges.totalCount).toBe(all?.count);
});

test('as much has happened, to whoever is shown copies, as the timeline shows', async () => {
  const filter = { since: '2023-03-01', until: '2023-05-31' };
  const { nodes, totals } = await allPages<{ kind: string }>(
    (after) => hub.ask(people.cppccClerk, happened, { filter, after }),
    (data) => data.supervisionChanges,
  );
  expect(totals).toEqual([nodes.length]);
  expect(nodes).toContainEqual({ kind: 'INSTRUMENT_ISSUED' });
});

test.each([
  ['cppcc', 'inspectionOfficer'],
  ['courts', 'courtsLiaison'],
  ['justice', 'justiceLiaison'],
] as const)('what is on %s is as much as its inbox shows', async (body, person) => {
  const query = `query ($filter: InboxFilter, $after: String) { inbox: ${body}Inbox(first: 100, filter: $filter, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
  for (const filter of [
    {},
    { awaitsReceipt: true },
    { unitName: '市司法局' },
    { issuer: 'COURTS' },
    { isOverdue: true },
  ]) {
    const { nodes, totals } = await allPages(
      (after) => hub.ask(people[person], query, { filter, after }),
      ({ inbox }) => inbox,
    );
    expect(totals, JSON.stringify(filter)).toEqual([nodes.length]);
  }
});

test('units that several bodies have addressed are told with the median that their rows have', async () => {
  const { data, errors } = await hub.ask(
    people.analyst,
    `{ addressedUnits(fromBodies: 1) { units { unitName shares { issuer kind received answered medianWorkdays outcomes { outcome count } } } } }`,
  );
  expect(errors).toEqual([]);
  const rows = await sql<{ unit: string; asked: string; replied: string | null; outcome: string | null }>(
    `select unit_name as unit, assigned_on::text as asked, replied_on::text as replied, claimed_outcome as outcome
     from proposal_progress where is_binding or status = 'REPLIED'`,
  );
  const expected = [...Map.groupBy(rows, ({ unit }) => unit)].map(([unitName, all]) => {
    const days = all
      .flatMap(({ asked, replied }) => (replied ? [workdaysLeft(replied, asked, nationalCalendar())] : []))
      .sort((one, other) => one - other);
    const outcomes = ['RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'].flatMap((outcome) => {
      const count = all.filter((row) => row.outcome === outcome).length;
      return count > 0 ? [{ outcome, count }] : [];
    });
    const median = days[Math.ceil(days.length / 2) - 1] ?? null;
    const shares = { received: all.length, answered: days.length, medianWorkdays: median, outcomes };
    return [unitName, { issuer: 'CPPCC', kind: 'SupervisionProposal', ...shares }];
  });
  const told = data.addressedUnits.units.map(({ unitName, shares }: { unitName: string; shares: object[] }) => [
    unitName,
    shares[0],
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
});

/** Whether a connection to the database waits for what another holds. */
const isSomebodyWaiting = async (): Promise<boolean> => {
  const waiting = await sql(
    "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return waiting.length > 0;
};

test('two who change two units of one proposal at once count it once', async () => {
  const [pair] = await sql<{ one: string; other: string }>(
    `select min(id::text) as one, max(id::text) as other from proposal_progress
     group by proposal_id having count(*) > 1 limit 1`,
  );
  const change = (client: pg.Client, id: string | undefined) =>
    client.query(`update proposal_progress set status = 'REWORK', is_binding = true where id = '${id}'`);
  const connected = <Result>(work: (client: pg.Client) => Promise<Result>) =>
    onServer(hub.databases.ownerUrl('cppcc'), work);
  await connected(async (first) => {
    await first.query('begin');
    await change(first, pair?.one);
    const second = connected((client) => change(client, pair?.other));
    await expect.poll(isSomebodyWaiting, { interval: 20, timeout: 20_000 }).toBe(true);
    await first.query('commit');
    await second;
  });
  const [told] = await sql<{ proposals: number }>(
    `select sum(proposals)::int as proposals from progress_tally where grain = 'status' and status = 'REWORK'`,
  );
  expect(told?.proposals).toBe(1);
});

test('kept counts are those that are counted anew, whatever has changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(1_000)), { minLength: 1, maxLength: 8 }),
      async (steps) => {
        for (const [kind, n] of steps) await sql(changes[kind](n));
        const kept = await cells();
        await sql(
          'select recount_proposals(), recount_commitments(), recount_progress(), recount_owed(), recount_inbox(), renote_claims(), recount_timeline()',
        );
        expect(kept).toEqual(await cells());
      },
    ),
    { numRuns: 15 },
  );
});
