import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentIdOf } from '#schema/document-id.ts';
import { purposeHeader, purposeNames } from '#schema/purpose.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { type Answer, codesOf, type Hub, post, startHub } from '../support/hub.ts';
import { headersOf, type Person, people } from '../support/people.ts';
import { savedQueriesOf } from '../support/saved-queries.ts';

const agreements = readFileSync(`${projectFolder}gateway/explorer/examples/agreements.graphql`, 'utf8');

describe('a gateway that runs only what is known', () => {
  let hub: Hub;
  const queries = savedQueriesOf(() => hub);
  beforeAll(async () => {
    hub = await startHub({ settings: { HUB_OPERATIONS: 'known', HUB_SAVED_QUERY_KEPT_MS: '0' } });
  });
  afterAll(() => hub.stop());

  const send = async (person: Person, body: object, headers = {}): Promise<Answer> =>
    post(hub.url, body, { ...(await headersOf(person)), ...headers });

  const expectRefused = (answer: Answer, sentence = 'submitSavedQuery'): void => {
    expect([answer.status, codesOf(answer)], answer.text).toEqual([400, ['OPERATION_REFUSED']]);
    expect(answer.errors[0]?.message).toContain(sentence);
    expect(answer.data).toBeUndefined();
  };

  test('runs a page’s document, by its text and by its id', async () => {
    for (const body of [{ query: agreements }, { documentId: documentIdOf(agreements) }]) {
      const { data, errors } = await send(people.courtsLiaison, body);
      expect(errors).toEqual([]);
      expect(data.agreements).toHaveLength(4);
    }
  });

  test('refuses the same document with one more field, and says in both languages how to have it approved', async () => {
    const wider = agreements.replace('title', 'title isSample');
    expect(wider).not.toBe(agreements);
    expectRefused(await send(people.analyst, { query: wider }), '请由分析人员用 submitSavedQuery 申报');
    expectRefused(await send(people.analyst, { documentId: documentIdOf(wider) }));
    expectRefused(await send(people.analyst, { query: wider }, { 'accept-language': 'en' }), 'put yours forward');
  });

  test.each([
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['what asks for nothing', { query: '{ __typename }' }],
    ['what is no GraphQL', { query: '{{{' }],
    ['no text', { variables: {} }],
    ['a text that is none', { query: { a: 1 } }],
    ['a batch of known texts', [{ query: agreements }]],
    ['two texts in one', { query: `${agreements}\nquery More { agreements { no } }` }],
  ])('refuses %s without a word about the schema', async (_name, body) => {
    expectRefused(await send(people.analyst, body));
  });

  test.each([
    ['of another form', { documentId: 'sha256:ABC' }],
    ['that is no text', { documentId: { $ne: null } }],
    ['beside a text', { documentId: documentIdOf(agreements), query: '{ __typename }' }],
  ])('refuses an id %s', async (_name, body) => {
    expectRefused(await send(people.analyst, body), 'documentId');
  });

  test('holds what stands in the address to the same', async () => {
    const headers = {
      ...(await headersOf(people.analyst)),
      'apollo-require-preflight': 'yes',
    };
    const get = async (...texts: string[]) => {
      const address = texts.map((text) => `query=${encodeURIComponent(text)}`).join('&');
      return (await fetch(`${hub.url}?${address}`, { headers })).status;
    };
    expect(await get(agreements)).toBe(200);
    expect(await get('{ agreements { no } }')).toBe(400);
    expect(await get(agreements, '{ agreements { no } }')).toBe(400);
    expect(await get()).toBe(400);
  });

  test('runs an approved query of the list, by its text and by its id, for every partner', async () => {
    const { document, hash, purpose } = await queries.stored('APPROVED');
    for (const person of [people.analyst, people.courtsAnalyst, people.justiceAnalyst]) {
      for (const body of [{ query: document }, { documentId: hash }]) {
        const { data, errors } = await send(
          person,
          { ...body, variables: { years: [2026], year: 2023 } },
          { [purposeHeader]: purpose },
        );
        expect(errors).toEqual([]);
        expect(Object.values(data as object)).not.toContain(null);
      }
    }
  });

  test('does not run a query that is only put forward, not even for its author', async () => {
    const { hash, document } = await queries.stored('SUBMITTED');
    for (const person of [people.justiceAnalyst, people.cppccReviewer]) {
      for (const body of [{ query: document }, { documentId: hash }]) expectRefused(await send(person, body));
    }
  });

  test('runs a query from its approval to its withdrawal', async () => {
    const text = 'query Numbers { agreements { no } }';
    const run = () => send(people.courtsAnalyst, { documentId: documentIdOf(text) });
    const id = await queries.submit(people.courtsAnalyst, text);
    expectRefused(await run());
    await queries.decide(people.cppccReviewer, 'approve', id, { validUntil: queries.tomorrow });
    expect((await run()).data.agreements).toHaveLength(4);
    await queries.decide(people.cppccAgreementOfficer, 'withdraw', id, { reason: '不再需要。' });
    expectRefused(await run());
  });

  test('runs a query for the purpose for which it was approved, and for no other', async () => {
    const { hash, purpose } = await queries.stored('APPROVED');
    for (const other of purposeNames.filter((name) => name !== purpose)) {
      expectRefused(await send(people.analyst, { documentId: hash }, { [purposeHeader]: other }));
    }
  });

  test('does not run a query whose time is over', async () => {
    const text = 'query Titles { agreements { title } }';
    const id = await queries.submit(people.courtsAnalyst, text);
    await queries.decide(people.cppccReviewer, 'approve', id, { validUntil: queries.today });
    expect((await send(people.analyst, { query: text })).errors).toEqual([]);
    await hub.databases.sql('cppcc', 'update saved_query set valid_until = valid_until - 1 where id = $1', [id]);
    expectRefused(await send(people.analyst, { query: text }));
  });

  test('says of a saved query that its keeper is away, while the pages’ documents go on', async () => {
    const { hash, purpose } = await queries.stored('APPROVED');
    await hub.stopBody('cppcc');
    const answer = await send(people.analyst, { documentId: hash }, { [purposeHeader]: purpose });
    expect([answer.status, codesOf(answer), answer.errors[0]?.extensions['body']]).toEqual([
      503,
      ['BODY_UNAVAILABLE'],
      'CPPCC',
    ]);
    expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN/);
    expect(codesOf(await send(people.analyst, { query: agreements }))).toEqual(['BODY_UNAVAILABLE']);
    await hub.startBody('cppcc');
    expect((await send(people.analyst, { query: agreements })).errors).toEqual([]);
  });
});
