import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { purposeHeader } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { type GrantRow, isOpen, type RecordRow } from '../support/access-oracle.ts';
import { changeGrants, insertGrant } from '../support/grants.ts';
import { type Answer, codesOf, type Hub, startHub } from '../support/hub.ts';
import { isRefused, officersOf, succeeds } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';

const list = `{
  judicialRecommendations(first: 100) {
    totalCount
    nodes { id documentNo problem suggestion withheld { field reason basis agreementNo since reviewOn } }
  }
}`;

const grantOf = `query G($filter: GrantFilter) {
  courtsGrants(first: 100, filter: $filter) { nodes { id version status standing termsHash fields opens closes clause reminder allowedActions } }
}`;

interface Grant {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly termsHash: string;
  readonly fields: readonly string[];
  readonly opens: readonly string[];
  readonly closes: readonly string[];
  readonly clause: string;
}

/** The grant that opens the text of judicial recommendations to the CPPCC for analysis. */
const textToCppcc = { grantee: 'CPPCC', purpose: 'ANALYSIS', noun: 'JudicialRecommendation' };

const withoutTime = ({ text }: Answer): string => text.replaceAll(/"asOf":"[^"]*"/g, '');

describe('a grant', () => {
  let hub: Hub;
  let now = new Date('2026-11-24T02:00:00Z');
  const officers = officersOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ clock: () => now });
  });
  afterAll(() => hub.stop());

  const grants = async (person: Person, filter: object): Promise<Grant[]> =>
    (await hub.ask(person, grantOf, { filter })).data.courtsGrants.nodes;
  const textGrant = async (): Promise<Grant> => {
    const found = await grants(people.courtsAgreementOfficer, { ...textToCppcc, status: 'IN_FORCE' });
    return found.find(({ fields }) => fields.includes('suggestion')) as Grant;
  };
  const step = (person: Person, verb: string, { id, version }: Pick<Grant, 'id' | 'version'>, given: object = {}) =>
    officers.mutate(
      person,
      `${verb}CourtsGrant`,
      { id, expectedVersion: version, ...given },
      'grant { id version status }',
    );
  const nodes = async (person: Person, headers?: Record<string, string>) =>
    (await hub.ask(person, list, {}, headers)).data.judicialRecommendations.nodes as Record<string, unknown>[];
  const closed = async (person: Person, headers?: Record<string, string>) =>
    [
      ...new Set(
        (await nodes(person, headers)).flatMap(({ withheld }) =>
          (withheld as { field: string }[]).map(({ field }) => field),
        ),
      ),
    ].sort();

  test('that is suspended closes exactly its fields at the next query, and says why, under which agreement, since when', async () => {
    const before = await nodes(people.analyst);
    expect(before.length).toBeGreaterThan(5);
    expect(await closed(people.analyst)).toEqual([]);
    const grant = await textGrant();
    const given = { statement: '内部复核', reviewOn: '2026-12-10' };
    await isRefused(step(people.courtsLiaison, 'suspend', grant, given), 'FORBIDDEN');
    await isRefused(step(people.cppccAgreementOfficer, 'suspend', grant, given), 'FORBIDDEN');
    await succeeds(step(people.courtsAgreementOfficer, 'suspend', grant, given), 'SUSPENDED');
    const after = await nodes(people.analyst);
    expect(after.map(({ id, documentNo }) => ({ id, documentNo }))).toEqual(
      before.map(({ id, documentNo }) => ({ id, documentNo })),
    );
    for (const { problem, suggestion, withheld } of after) {
      expect([problem, suggestion]).toEqual([null, null]);
      expect(withheld).toEqual(
        ['problem', 'suggestion'].map((field) => ({
          field,
          reason: 'SUSPENDED',
          basis: expect.stringContaining('自2026-11-24起中止：内部复核'),
          agreementNo: '呼协合〔2022〕2号',
          since: '2026-11-24',
          reviewOn: '2026-12-10',
        })),
      );
    }
    expect(await closed(people.analyst, { [purposeHeader]: 'REPORTING' })).toEqual([]);
    const { version } = (await grants(people.courtsLeader, { ...textToCppcc, status: 'SUSPENDED' }))[0] as Grant;
    await isRefused(step(people.courtsAgreementOfficer, 'resume', { id: grant.id, version }), 'FORBIDDEN');
    await succeeds(step(people.courtsLeader, 'resume', { id: grant.id, version }), 'IN_FORCE');
    expect(await nodes(people.analyst)).toEqual(before);
  });

  test('ends at an instant: open up to it, closed at it', async () => {
    const last = new Date(new Date('2027-03-18T00:00:00+08:00').getTime() - 1);
    try {
      now = last;
      expect(await closed(people.analyst)).toEqual([]);
      now = new Date(last.getTime() + 1);
      const answer = await hub.ask(people.analyst, list);
      expect(answer.data.judicialRecommendations).toEqual({ totalCount: 0, nodes: [] });
      now = new Date('2022-03-17T15:59:59.999Z');
      expect((await hub.ask(people.analyst, list)).data.judicialRecommendations.totalCount).toBe(0);
      now = new Date('2022-03-17T16:00:00Z');
      expect((await nodes(people.analyst)).length).toBeGreaterThan(5);
    } finally {
      now = new Date('2026-11-24T02:00:00Z');
    }
  });

  test('reminds of its renewal 60 and 30 days before it ends', async () => {
    const reminders = async (instant: string) => {
      now = new Date(instant);
      const { data } = await hub.ask(people.courtsAgreementOfficer, grantOf, {
        filter: { ...textToCppcc, endsWithinDays: 400 },
      });
      return [...new Set(data.courtsGrants.nodes.map(({ reminder }: { reminder: string | null }) => reminder))];
    };
    try {
      expect(await reminders('2027-01-16T15:59:59Z')).toEqual([null]);
      expect(await reminders('2027-01-16T16:00:00Z')).toEqual(['WITHIN_TWO_MONTHS']);
      expect(await reminders('2027-02-15T16:00:00Z')).toEqual(['WITHIN_A_MONTH']);
      expect(await reminders('2027-03-17T16:00:00Z')).toEqual([]);
    } finally {
      now = new Date('2026-11-24T02:00:00Z');
    }
  });

  test('that was widened opens nothing more until both sides have signed the very terms that run', async () => {
    const whole = await textGrant();
    await changeGrants(hub.databases, 'courts', `id = '${whole.id}'`, { fields: ['problem'] });
    expect(await closed(people.analyst)).toEqual(['suggestion']);
    const proposal = {
      ...{ agreementNo: '呼协合〔2022〕2号', ...textToCppcc, fields: ['problem', 'suggestion'], replacesId: whole.id },
      ...{ smallest: 5, rowsPerDay: 3000, validFrom: '2026-11-24', validTo: '2027-03-17', retentionDays: 365 },
      ...{ grantorContact: '值班室', granteeContact: '值班室' },
    };
    const propose = (given: object) =>
      officers.mutate(
        people.courtsAgreementOfficer,
        'proposeCourtsGrant',
        { ...proposal, ...given },
        'grant { id status version termsHash opens closes clause }',
      );
    await isRefused(propose({ fields: ['verdict'] }), 'INVALID_INPUT', 'verdict');
    await isRefused(propose({ noun: 'Lead' }), 'INVALID_INPUT', 'JudicialRecommendation');
    await isRefused(propose({ rowFilter: { isPartyOnly: true } }), 'INVALID_INPUT', 'isPartyOnly');
    await isRefused(propose({ grantee: 'COURTS' }), 'INVALID_INPUT', '本单位');
    const later = (await succeeds(propose({ validFrom: '2027-01-10' }), 'PROPOSED')).data.proposeCourtsGrant
      .grant as Grant;
    const terms = { termsHash: later.termsHash };
    await succeeds(step(people.courtsLeader, 'sign', later, terms), 'SIGNED');
    const overlapping = { id: later.id, version: later.version + 1 };
    await isRefused(
      step(people.cppccAgreementOfficer, 'countersign', overlapping, terms),
      'TRANSITION_REFUSED',
      '即日起',
    );
    await succeeds(step(people.cppccAgreementOfficer, 'decline', overlapping, { statement: '起始日待议' }), 'DECLINED');
    const answer = await succeeds(propose({}), 'PROPOSED');
    const proposed = answer.data.proposeCourtsGrant.grant as Grant;
    expect(proposed.opens).toEqual(['新开放：司法建议“提出的建议”', '每人每日行数由2000改为3000']);
    expect(proposed.closes).toEqual([]);
    expect(proposed.clause).toContain('法院向政协开放司法建议的下列内容：发现的问题、提出的建议；用途：主题分析');
    expect(await closed(people.analyst)).toEqual(['suggestion']);
    await isRefused(
      step(people.cppccAgreementOfficer, 'countersign', proposed, { termsHash: proposed.termsHash }),
      'TRANSITION_REFUSED',
    );
    await isRefused(
      step(people.courtsLeader, 'sign', proposed, { termsHash: 'f'.repeat(64) }),
      'TRANSITION_REFUSED',
      '散列值',
    );
    await succeeds(step(people.courtsLeader, 'sign', proposed, { termsHash: proposed.termsHash }), 'SIGNED');
    expect(await closed(people.analyst)).toEqual(['suggestion']);
    const signed = { id: proposed.id, version: proposed.version + 1 };
    await isRefused(step(people.courtsLeader, 'countersign', signed, { termsHash: proposed.termsHash }), 'FORBIDDEN');
    await isRefused(
      step({ body: 'justice', roles: ['agreement-officer'] }, 'countersign', signed, { termsHash: proposed.termsHash }),
      'NOT_FOUND',
    );
    await succeeds(
      step(people.cppccAgreementOfficer, 'countersign', signed, { termsHash: proposed.termsHash }),
      'IN_FORCE',
    );
    expect(await closed(people.analyst)).toEqual([]);
    const [ended] = await hub.databases.sql<{ status: string }>(
      'courts',
      'select status from access_grant where id = $1',
      [whole.id],
    );
    expect(ended?.status).toBe('ENDED');
    const annex = 'query A { courtsAnnex(agreementNo: "呼协合〔2022〕2号") { text hash } }';
    const [ours, theirs, others] = await Promise.all(
      [people.courtsLeader, people.analyst, people.justiceAnalyst].map(
        async (person) => (await hub.ask(person, annex)).data.courtsAnnex,
      ),
    );
    expect(ours.text).toContain(proposed.termsHash);
    expect(theirs.text).toContain(proposed.termsHash);
    expect(others.text).not.toContain(proposed.termsHash);
    expect(ours.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('whose terms are changed in the database, beside the two signatures, opens nothing', async () => {
    const grant = await textGrant();
    await hub.databases.sql('courts', 'update access_grant set rows_per_day = rows_per_day + 1 where id = $1', [
      grant.id,
    ]);
    const [{ withheld } = { withheld: [] }] = await nodes(people.analyst);
    expect((withheld as { reason: string }[]).map(({ reason }) => reason)).toEqual(['ALTERED', 'ALTERED']);
    await hub.databases.sql('courts', 'update access_grant set rows_per_day = rows_per_day - 1 where id = $1', [
      grant.id,
    ]);
    expect(await closed(people.analyst)).toEqual([]);
  });

  test('is known to its two sides only, and changed by nobody who is not an officer of its grantor', async () => {
    const grant = await textGrant();
    expect((await grants(people.analyst, textToCppcc)).map(({ id }) => id)).toContain(grant.id);
    expect(await grants(people.justiceAnalyst, textToCppcc)).toEqual([]);
    await isRefused(step(people.analyst, 'end', grant, { statement: '不再需要' }), 'FORBIDDEN');
  });

  test('closes the copies too that the grantee has taken from the feed', async () => {
    await hub.settle();
    const copies = async () => {
      const { data } = await hub.ask(
        people.inspectionOfficer,
        `{ cppccInbox(first: 100, filter: { issuer: COURTS }) { totalCount nodes { documentNo title } }
           supervisionChanges(first: 100, filter: { since: "2022-01-01", partner: COURTS }) { nodes { kind body } } }`,
      );
      const letters = data.supervisionChanges.nodes.filter(
        ({ kind, body }: { kind: string; body: string }) => kind === 'INSTRUMENT_ISSUED' && body === 'COURTS',
      );
      return { inbox: data.cppccInbox.totalCount as number, letters: letters.length as number };
    };
    const before = await copies();
    expect(before.inbox).toBeGreaterThan(0);
    expect(before.letters).toBeGreaterThan(0);
    // An inbox is in the order of the days by which to reply: where these are closed, being in it would tell them.
    const fieldsOf = (change: string) =>
      hub.databases.sql('cppcc', `update received_grant set fields = ${change} where grantor = 'courts'`);
    await fieldsOf("array_replace(fields, 'replyDueOn', 'replyDueOn, closed')");
    expect(await copies()).toEqual({ ...before, inbox: 0 });
    await fieldsOf("array_replace(fields, 'replyDueOn, closed', 'replyDueOn')");
    expect(await copies()).toEqual(before);
    const [row] = await grants(people.courtsAgreementOfficer, { ...textToCppcc, purpose: 'TRACKING' }).then((all) =>
      all.filter(({ fields }) => fields.includes('id')),
    );
    await succeeds(
      step(people.courtsAgreementOfficer, 'suspend', row as Grant, { statement: '内部复核' }),
      'SUSPENDED',
    );
    await hub.settle();
    expect(await copies()).toEqual({ inbox: 0, letters: 0 });
    const { id, version } = row as Grant;
    await succeeds(step(people.courtsLeader, 'resume', { id, version: version + 1 }), 'IN_FORCE');
    await hub.settle();
    expect(await copies()).toEqual(before);
  });

  test.each([
    ['zh', /[\u4e00-\u9fff]/],
    ['en', /^[a-z][a-z ,’-]+$/i],
  ])('names in the reader’s language (%s) whatever it may open', async (language, form) => {
    const fields = '(first: 100) { nodes { noun fields openable { name label } } }';
    const lists = ['cppcc', 'courts', 'discipline', 'justice', 'procuratorate'].map(
      (body) => `${body}Grants ${fields}`,
    );
    for (const list of lists) {
      const person = { body: list.slice(0, list.indexOf('Grants')) as Body, roles: ['agreement-officer'] as const };
      const { data } = await hub.ask(person, `{ ${list} }`, {}, { 'accept-language': language });
      const [{ nodes }] = Object.values(data) as [
        { nodes: { noun: string; openable: { name: string; label: string }[] }[] },
      ];
      expect(nodes.length).toBeGreaterThan(0);
      for (const { noun, openable } of nodes) {
        expect(openable[0]?.name, noun).toBe('id');
        for (const { name, label } of openable) expect(label, `${noun}.${name}`).toMatch(form);
      }
    }
  });

  test('is for a purpose: an analyst must name one, and it must be one that the token admits', async () => {
    expect(codesOf(await hub.ask(people.analyst, list, {}, { [purposeHeader]: '' }))).toEqual(['PURPOSE_REQUIRED']);
    expect(codesOf(await hub.ask(people.analyst, list, {}, { [purposeHeader]: 'CURIOSITY' }))).toEqual([
      'PURPOSE_REQUIRED',
    ]);
    await hub.databases.sql(
      'courts',
      "update access_grant set status = 'ENDED' where purpose = 'REPORTING' and grantee = 'justice'",
    );
    const total = async (purpose: string) =>
      (await hub.ask(people.justiceAnalyst, list, {}, { [purposeHeader]: purpose })).data.judicialRecommendations
        .totalCount;
    expect(await total('REPORTING')).toBe(0);
    expect(await total('ANALYSIS')).toBeGreaterThan(5);
  });
});

describe('whatever is granted, whoever asks, whenever', () => {
  let hub: Hub;
  let now = new Date();
  beforeAll(async () => {
    hub = await startHub({ clock: () => now });
  });
  afterAll(() => hub.stop());

  test('the answer is what an independent reading of the grants says, rows and totals alike', {
    timeout: 180_000,
  }, async () => {
    const rows = await hub.databases.sql<RecordRow>('courts', 'select * from judicial_recommendation');
    const themes = [...new Set(rows.map((row) => String(row['theme_id'])))];
    const begin = Date.parse('2026-01-01T00:00:00Z');
    const dayAt = (days: number) => new Date(begin + days * 86_400_000);
    const instant = fc.integer({ min: 0, max: 40 }).map(dayAt);
    const some = <Value>(values: Value[]) => fc.subarray(values, { minLength: 1 });
    const rowFilter = fc.oneof(
      fc.constant({}),
      fc.record({ themeIds: some(themes) }),
      fc.record({ years: some([2022, 2023, 2026]) }),
      fc.record({ divisions: some(['150100', '150102']) }),
      fc.record({ years: some([2022, 2023]), recordIds: some(rows.map(({ id }) => id)) }),
    );
    const grant = fc.record({
      grantee: fc.constantFrom<Body>('justice', 'justice', 'justice', 'cppcc'),
      purpose: fc.constantFrom('ANALYSIS' as const, 'REPORTING' as const),
      noun: fc.constantFrom('JudicialRecommendation', 'JudicialRecommendation', 'Handling'),
      fields: fc
        .tuple(
          fc.constantFrom(true, true, false),
          fc.subarray(['documentNo', 'problem', 'suggestion'], { minLength: 1 }),
        )
        .map(([isRow, fields]) => (isRow ? ['id', ...fields] : fields)),
      rowFilter,
      level: fc.constantFrom('PARTNERS' as const, 'BILATERAL' as const),
      smallest: fc.constant(5),
      rowsPerDay: fc.constant(1_000_000),
      validFrom: fc.integer({ min: 0, max: 10 }).map(dayAt),
      validUntil: fc.integer({ min: 5, max: 40 }).map(dayAt),
      status: fc.constantFrom(...Array<string>(5).fill('IN_FORCE'), 'SUSPENDED', 'SIGNED', 'ENDED'),
    });
    let answered = 0;
    const property = fc.asyncProperty(
      fc.array(grant, { minLength: 3, maxLength: 8, size: 'max' }),
      fc.constantFrom<Body>('justice', 'justice', 'justice', 'cppcc', 'courts', 'discipline'),
      fc.constantFrom('ANALYSIS' as const, 'REPORTING' as const),
      instant,
      async (granted, body, purpose, at) => {
        await hub.databases.sql('courts', 'delete from access_grant');
        for (const terms of granted) await insertGrant(hub.databases, 'courts', terms);
        now = at;
        const person: Person = { body, roles: ['analyst'] };
        const { data, errors } = await hub.ask(person, list, {}, { [purposeHeader]: purpose });
        expect(errors).toEqual([]);
        const kept = await hub.databases.sql<GrantRow>('courts', 'select * from access_grant');
        const opens = (field: string, row: RecordRow) =>
          isOpen(kept, 'courts', { body, purpose, clearance: 1, now: at }, 'JudicialRecommendation', field, row);
        const expected = rows
          .filter((row) => opens('id', row))
          .map((row) => ({
            id: row.id,
            documentNo: opens('documentNo', row) ? row['document_no'] : null,
            problem: opens('problem', row) ? row['problem'] : null,
            suggestion: opens('suggestion', row) ? row['suggestion'] : null,
          }));
        const { nodes, totalCount } = data.judicialRecommendations as { nodes: RecordRow[]; totalCount: number };
        const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
        expect(
          nodes.map(({ id, documentNo, problem, suggestion }) => ({ id, documentNo, problem, suggestion })).sort(byId),
        ).toEqual([...expected].sort(byId));
        expect(totalCount).toBe(expected.length);
        if (body !== 'courts') answered += expected.length;
      },
    );
    await fc.assert(property, { numRuns: 80, endOnFailure: true });
    expect(answered).toBeGreaterThan(20);
  });

  test('a row that is hidden changes no byte, whether it is there, changed or gone', async () => {
    await hub.databases.sql('courts', 'delete from access_grant');
    now = new Date('2026-06-01T00:00:00Z');
    await insertGrant(hub.databases, 'courts', {
      ...{
        grantee: 'justice',
        purpose: 'ANALYSIS',
        noun: 'JudicialRecommendation',
        level: 'PARTNERS',
        status: 'IN_FORCE',
      },
      ...{ fields: ['id', 'documentNo'], rowFilter: { years: [2022] }, smallest: 5, rowsPerDay: 5_000 },
      ...{ validFrom: new Date('2026-01-01'), validUntil: new Date('2027-01-01') },
    });
    const wide = `{ judicialRecommendations(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id documentNo year withheld { field reason } } } }
      supervisionProposals(first: 100) { totalCount nodes { no courts { withheld { field reason basis } handling { status } instruments { id documentNo title } } } } }`;
    const read = async () => withoutTime(await hub.ask(people.justiceAnalyst, wide));
    const before = await read();
    expect(before).toContain('2022');
    await hub.databases.sql(
      'courts',
      "update judicial_recommendation set title = 'canary', issued_on = '2023-01-01', document_no = 'canary' || id where year = 2023",
    );
    expect(await read()).toBe(before);
    await hub.databases.sql('courts', 'delete from judicial_recommendation where year <> 2022');
    expect(await read()).toBe(before);
    await hub.databases.sql(
      'courts',
      "update judicial_recommendation set problem = 'canary', suggestion = 'canary', title = 'canary'",
    );
    expect(await read()).toBe(before);
    await hub.databases.sql('courts', 'delete from handling');
    expect(await read()).toBe(before);
  });
});
