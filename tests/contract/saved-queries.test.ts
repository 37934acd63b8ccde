import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentIdOf } from '#schema/document-id.ts';
import { codesOf, type Hub, startHub } from '../support/hub.ts';
import { isRefused } from '../support/officers.ts';
import { type Person, people } from '../support/people.ts';
import { savedQueriesOf } from '../support/saved-queries.ts';

const document = 'query Agreements { agreements { no title } }';
const both: Person = { body: 'cppcc', roles: ['analyst', 'reviewer'] };

describe('a saved query', () => {
  let hub: Hub;
  const queries = savedQueriesOf(() => hub);
  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub.stop());

  const list = async (person: Person) =>
    (await hub.ask(person, '{ savedQueries(first: 100) { totalCount nodes { no title } } }')).text;
  const find = async (person: Person, text: string) =>
    (
      await hub.ask(person, 'query Q($hash: String!) { savedQuery(documentHash: $hash) { no status } }', {
        hash: documentIdOf(text),
      })
    ).text;

  test('is numbered in turn, known by the digest of its text, and put forward by its author’s body', async () => {
    const ids = [await queries.submit(people.courtsAnalyst, document), await queries.submit(both, document)];
    const rows = await hub.databases.sql<Record<string, string>>(
      'cppcc',
      'select no, document_hash, author_id, author_body, status from saved_query where id = any($1) order by no',
      [ids],
    );
    const told = { document_hash: documentIdOf(document), status: 'SUBMITTED' };
    expect(rows).toEqual([
      { ...told, no: '呼协数〔2026〕0004号', author_id: 'courts-analyst', author_body: 'courts' },
      { ...told, no: '呼协数〔2026〕0005号', author_id: 'cppcc-analyst-reviewer', author_body: 'cppcc' },
    ]);
  });

  test.each([
    ['that changes data', 'mutation M($i: XInput!) { x(input: $i) { id } }', '不能保存变更操作'],
    ['without a name', '{ agreements { no } }', '有且只有一个操作'],
    ['of two operations', 'query A { agreements { no } } query B { agreements { no } }', '有且只有一个操作'],
    ['of what is not in the API', 'query A { passwords }', 'Cannot query field'],
    ['that asks for the schema', 'query A { __schema { types { name } } }', 'introspection'],
    ['beyond the limits', `query A { agreements { ${'no '.repeat(1_000)} } }`, 'tokens'],
    ['with the number of a case', 'query A { agreements { no } } # （2026）内0102民初123号', '案号'],
  ])('with a text %s is refused with the reason', async (_name, text, reason) => {
    await isRefused(queries.submitting(people.justiceAnalyst, text), 'INVALID_INPUT', reason);
  });

  test('is put forward by analysts only, and whoever is none does not learn what is wrong with a text', async () => {
    for (const person of [people.courtsLiaison, people.cppccReviewer, people.cppccAdministrator]) {
      await isRefused(queries.submitting(person, 'query A { passwords }'), 'FORBIDDEN');
    }
  });

  test('is decided on by a reviewer or agreement officer of the CPPCC, never by its author', async () => {
    const id = await queries.submit(both, 'query Own { agreements { no } }');
    const until = { validUntil: queries.tomorrow };
    await isRefused(queries.deciding(both, 'approve', id, until), 'FORBIDDEN');
    await isRefused(queries.deciding(both, 'decline', id, { reason: '不合用。' }), 'FORBIDDEN');
    await isRefused(queries.deciding(people.analyst, 'approve', id, until), 'FORBIDDEN');
    await isRefused(queries.deciding(people.cppccAuditor, 'approve', id, until), 'FORBIDDEN');
    await isRefused(
      queries.deciding({ body: 'courts', roles: ['reviewer', 'agreement-officer'] }, 'approve', id, until),
      'NOT_FOUND',
    );
    await queries.decide(people.cppccAgreementOfficer, 'approve', id, until);
    await isRefused(queries.deciding(people.cppccReviewer, 'approve', id, until), 'TRANSITION_REFUSED', 'APPROVED');
    await isRefused(queries.deciding(people.courtsAnalyst, 'withdraw', id, { reason: '不再需要。' }), 'FORBIDDEN');
    await queries.decide(people.cppccReviewer, 'withdraw', id, { reason: '不再需要。' });
  });

  test('is approved until a day within a year', async () => {
    const id = await queries.submit(people.courtsAnalyst, 'query Year { agreements { no } }');
    const aYearOn = `${Number(queries.today.slice(0, 4)) + 1}${queries.today.slice(4)}`;
    for (const validUntil of ['2020-01-01', `${Number(queries.today.slice(0, 4)) + 2}-01-01`]) {
      const step = queries.deciding(people.cppccReviewer, 'approve', id, { validUntil });
      await isRefused(step, 'INVALID_INPUT', `有效期应在${queries.today}至${aYearOn}之间`);
    }
    await queries.decide(people.cppccReviewer, 'approve', id, { validUntil: aYearOn });
  });

  test('changes, before it is approved, no byte of what others than its body and its overseers read', async () => {
    const text = 'query Hidden { agreements { signedOn } }';
    const strangers = [people.justiceAnalyst, people.justiceLiaison, people.courtsLiaison, people.cppccMember];
    const read = async () =>
      (await Promise.all(strangers.flatMap((person) => [list(person), find(person, text)])))
        .join('\n')
        .replaceAll(/"asOf":"[^"]*"/g, '');
    const before = await read();
    const id = await queries.submit(people.courtsAnalyst, text);
    expect(await read()).toBe(before);
    for (const person of [
      people.courtsAnalyst,
      people.cppccReviewer,
      people.cppccAgreementOfficer,
      people.cppccAuditor,
    ]) {
      expect(await find(person, text)).toContain('SUBMITTED');
    }
    await queries.decide(people.cppccReviewer, 'decline', id, { reason: '与已批准的查询重复。' });
    expect(await read()).toBe(before);
  });

  test('put forward a second time does not hide that the first is approved', async () => {
    const text = 'query Twice { agreements { no } }';
    const first = await queries.submit(people.courtsAnalyst, text);
    await queries.decide(people.cppccReviewer, 'approve', first, { validUntil: queries.tomorrow });
    await queries.submit(people.justiceAnalyst, text);
    for (const person of [people.justiceAnalyst, people.cppccReviewer, people.courtsLiaison]) {
      expect(await find(person, text)).toContain('APPROVED');
    }
  });

  test('is told to its author’s body only, until everyone is told that it is approved', async () => {
    const id = await queries.submit(people.courtsAnalyst, 'query Told { agreements { no } }');
    await queries.decide(people.cppccReviewer, 'approve', id, { validUntil: queries.tomorrow });
    const events = await hub.databases.sql<{ name: string; readers: unknown }>(
      'cppcc',
      'select name, readers from outbox_event where aggregate_id = $1 order by aggregate_version',
      [id],
    );
    expect(events).toEqual([
      { name: 'cppcc.saved-query.submitted', readers: ['courts'] },
      { name: 'cppcc.saved-query.approved', readers: null },
    ]);
  });

  test('says which steps its viewer may take', async () => {
    const text = 'query Steps { agreements { no } }';
    await queries.submit(both, text);
    const steps = async (person: Person) => {
      const query = 'query Q($hash: String!) { savedQuery(documentHash: $hash) { allowedActions isInForce } }';
      const answer = await hub.ask(person, query, { hash: documentIdOf(text) });
      expect(codesOf(answer)).toEqual([]);
      return answer.data.savedQuery;
    };
    expect(await steps(people.cppccReviewer)).toEqual({ allowedActions: ['approve', 'decline'], isInForce: false });
    expect(await steps(both)).toEqual({ allowedActions: [], isInForce: false });
  });
});
