import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, codesOf, type Hub, post, startHub } from '../support/hub.ts';
import { headersOf, people } from '../support/people.ts';

const repeat = (text: (index: number) => string, times: number): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');

const nested = (depth: number): string =>
  `{ supervisionProposals(first: 1) { nodes ${'{ campaign { proposals(first: 1) { nodes '.repeat(depth)} { no } ${'} } }'.repeat(depth)} } }`;

const bombs: Record<string, readonly [body: unknown, status: number]> = {
  'nested a thousand deep': [{ query: nested(1_000) }, 400],
  'nested twelve deep': [{ query: nested(4) }, 400],
  'with two thousand aliases': [{ query: `{ ${repeat((index) => `a${index}: agreements { no }`, 2_000)} }` }, 400],
  'with sixteen aliases': [{ query: `{ ${repeat((index) => `a${index}: agreements { no }`, 16)} }` }, 400],
  'with sixteen aliases of __typename': [{ query: `{ ${repeat((index) => `a${index}: __typename`, 16)} }` }, 400],
  'with a thousand repeated fields': [{ query: `{ agreements { ${repeat(() => 'no', 1_000)} } }` }, 400],
  'with ten directives': [{ query: `{ agreements { no ${'@include(if: true) '.repeat(10)} } }` }, 400],
  'of fragments that go round': [{ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }, 400],
  'whose pages multiply': [
    {
      query:
        '{ supervisionProposals(first: 100) { nodes { campaign { proposals(first: 100) { nodes { campaign { proposals(first: 100) { totalCount } } } } } } } }',
    },
    400,
  ],
  'whose pages multiply by variables': [
    {
      query:
        'query A($n: Int!) { supervisionProposals(first: $n) { nodes { campaign { proposals(first: $n) { nodes { campaign { proposals(first: $n) { totalCount } } } } } } } }',
      variables: { n: 100 },
    },
    400,
  ],
  'of 300 kB': [{ query: '{ __typename }', variables: { filler: 'x'.repeat(300_000) } }, 413],
  'that is no JSON': ['{"query": "{ __typename', 400],
  'that is no GraphQL': [{ query: '{ agreements { ' }, 400],
  'of an unknown field': [{ query: '{ passwords }' }, 400],
  'in a batch': [[{ query: '{ __typename }' }, { query: '{ __typename }' }], 400],
  'by the hash of a text': [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, 200],
  'on the federation’s own roots': [
    { query: '{ _service { sdl } _entities(representations: []) { __typename } }' },
    400,
  ],
};

describe('an operation', () => {
  let hub: Hub;
  let headers: Record<string, string>;
  beforeAll(async () => {
    hub = await startHub();
    headers = await headersOf(people.analyst);
    await post(hub.url, { query: '{ agreements { no } }' }, headers);
  });
  afterAll(() => hub.stop());

  test.each(Object.keys(bombs))('%s is refused before any body is asked', async (name) => {
    const [body, status] = bombs[name] ?? [];
    hub.forget();
    const answer = await post(hub.url, body, headers);
    expect(answer.status, answer.text.slice(0, 300)).toBe(status);
    expect(new Set(codesOf(answer))).toEqual(new Set(['OPERATION_REFUSED']));
    expect(Object.values(hub.statements).flat()).toEqual([]);
    expectNoInternals(answer);
  });

  test('sent as a form or as plain text is refused, because a foreign page could send it', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await post(hub.url, 'query=%7B__typename%7D', { ...headers, 'content-type': type });
      expect(answer.status, type).toBeGreaterThanOrEqual(400);
      expect(answer.status, type).toBeLessThan(500);
      expectNoInternals(answer);
    }
  });

  test('that changes data is refused as a GET', async () => {
    const url = `${hub.url}?query=${encodeURIComponent('mutation { acknowledgeCourtsHandling(input: { id: "x", expectedVersion: 1 }) { handling { id } } }')}`;
    const response = await fetch(url, { headers: { ...headers, 'apollo-require-preflight': 'yes' } });
    expect(response.status).toBe(405);
    expectNoInternals({ text: await response.text() });
  });

  test('with metacharacters in its texts is answered as if there were none', async () => {
    for (const text of ["' or 1=1 --", '"; drop table theme; --', '%', '\u0000', '𠀀\\'] as const) {
      const { data, errors } = await hub.ask(
        people.analyst,
        'query Q($id: ID!) { supervisionProposal(id: $id) { no } }',
        { id: text },
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({ supervisionProposal: null });
    }
  });

  test('asks for a page of at most a hundred', async () => {
    for (const first of [0, -1, 101]) {
      const answer = await hub.ask(people.analyst, `{ supervisionProposals(first: ${first}) { totalCount } }`);
      expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
      expect(answer.errors[0]?.message).toContain('1 到 100');
    }
  });
});

describe('where the explorer is off, as in production', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ settings: { HUB_EXPLORER: 'off' } });
  });
  afterAll(() => hub.stop());

  test('the schema is neither told nor hinted at', async () => {
    const introspection = await hub.ask(people.analyst, '{ __schema { types { name } } }');
    expect([introspection.status, codesOf(introspection)]).toEqual([400, ['OPERATION_REFUSED']]);
    const hint = await hub.ask(people.analyst, '{ agreement { no } }');
    expect(hint.text).not.toContain('Did you mean');
  });

  test('there is no page', async () => {
    expect((await fetch(hub.url.replace('/graphql', '/graphiql/'))).status).toBe(404);
  });
});

function expectNoInternals({ text }: Pick<Answer, 'text'>): void {
  expect(text).not.toMatch(/node_modules|at \w+ \(|127\.0\.0\.1|stacktrace/);
}
