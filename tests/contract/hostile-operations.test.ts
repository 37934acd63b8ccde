import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningGateway } from '../../gateway/server.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { type Answer, codesOf, type Hub, post, startHub } from '../support/hub.ts';
import { startLoneGateway } from '../support/lone-gateway.ts';
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
  'with five hundred times the same field': [{ query: `{ ${repeat(() => '__typename', 500)} }` }, 400],
  'with eleven times the same fragment': [
    { query: `{ ${repeat(() => '...F', 11)} } fragment F on Query { agreements { no } }` },
    400,
  ],
  'of fragments that multiply': [
    {
      query: `{ ...F0 } ${repeat((index) => `fragment F${index} on Query { ${repeat(() => `...F${index + 1}`, 9)} }`, 12)} fragment F12 on Query { agreements { no } }`,
    },
    400,
  ],
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
  'with a value that its variable cannot have': [
    {
      query:
        'query Q($s: [SupervisionProposalStatus!]) { supervisionProposals(first: 1, filter: { statuses: $s }) { totalCount } }',
      variables: { s: ['ISUED'] },
    },
    400,
  ],
  'without a variable that it needs': [
    { query: 'query Q($n: Int!) { supervisionProposals(first: $n) { totalCount } }', variables: {} },
    400,
  ],
  'that would reach a prototype': [`{"query":"{ __typename }","variables":{"__proto__":{"isAdmin":true}}}`, 400],
  'that goes round in the schema': [
    {
      query: `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`,
    },
    400,
  ],
  'whose name is another': [{ query: 'query A { agreements { no } }', operationName: 'B' }, 400],
  'of two, without saying which': [{ query: 'query A { agreements { no } } query B { agreements { no } }' }, 400],
  'that subscribes': [{ query: 'subscription S { agreements { no } }' }, 400],
  'that is nothing but white space': [{ query: '   ' }, 400],
  'of 300 kB': [{ query: '{ __typename }', variables: { filler: 'x'.repeat(300_000) } }, 413],
  'that is no JSON': ['{"query": "{ __typename', 400],
  'that is no GraphQL': [{ query: '{ agreements { ' }, 400],
  'of an unknown field': [{ query: '{ passwords }' }, 400],
  'in a batch': [[{ query: '{ __typename }' }, { query: '{ __typename }' }], 400],
  'by the hash of a text': [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, 400],
  'on the federation’s own roots': [
    { query: '{ _service { sdl } _entities(representations: []) { __typename } }' },
    400,
  ],
};

const statusQuery =
  'query Q($filter: SupervisionProposalFilter) { supervisionProposals(first: 1, filter: $filter) { totalCount } }';

/** Every name of the hub's own queries, without its third letter. */
const misspelt = [
  ...readFileSync(`${projectFolder}schema/api.graphql`, 'utf8').matchAll(/^ {2}([a-z]\w{4,})(?=[(:])/gm),
].map(([, name = '']) => name.slice(0, 2) + name.slice(3));

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

  test('with variables nested a hundred thousand deep is answered as if they were not there', async () => {
    const body = `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect((await post(hub.url, body, headers)).data).toEqual({ __typename: 'Query' });
  });

  test('is not traced, whoever asks for it', async () => {
    const tracing = { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' };
    for (const query of ['{ agreements { no } }', '{ passwords }']) {
      const answer = await post(hub.url, { query, extensions: { tracing: true } }, { ...headers, ...tracing });
      expect(answer.text).not.toMatch(/tracing|ftv1|duration/i);
    }
  });

  test('with metacharacters in its texts is answered as if there were none', async () => {
    for (const text of ["' or 1=1 --", '"; drop table theme; --', '%', '𠀀\\'] as const) {
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

  test('by another method than GET and POST is told of these two', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const response = await fetch(hub.url, { method, headers });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET, POST']);
      expect(await response.json()).toEqual({ errors: [expect.objectContaining({ message: expect.any(String) })] });
    }
  });

  test.each([
    'cppccInbox(first: 1, filter: $filter) { totalCount }',
    'supervisionProgress(filter: $filter) { total { units } }',
  ])('looks ahead for a number of days that there can be: %s', async (field) => {
    const type = field.startsWith('cppccInbox') ? 'InboxFilter' : 'ProposalProgressFilter';
    for (const dueWithinWorkdays of [-1, 401]) {
      const query = `query Q($filter: ${type}) { ${field} }`;
      const answer = await hub.ask(people.inspectionOfficer, query, { filter: { dueWithinWorkdays } });
      expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
      expect(answer.errors[0]?.message).toContain('0 到 400');
    }
  });
});

describe('where the explorer is off, as in production', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ settings: { HUB_EXPLORER: 'off' } });
  });
  afterAll(() => hub.stop());

  test('the schema is not told', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { fields { name } } }']) {
      const answer = await hub.ask(people.analyst, query);
      expect([answer.status, codesOf(answer)]).toEqual([400, ['OPERATION_REFUSED']]);
    }
  });

  test('no misspelt name is answered with the right one', async () => {
    for (let from = 0; from < misspelt.length; from += 50) {
      const answer = await hub.ask(people.analyst, `{ ${misspelt.slice(from, from + 50).join(' ')} }`);
      expect(new Set(codesOf(answer))).toEqual(new Set(['OPERATION_REFUSED']));
      expect(answer.text).not.toContain('Did you mean');
    }
  });

  test.each([
    ['of a type', '{ ... on Quer { __typename } }', {}],
    ['of an argument', '{ supervisionProposals(frst: 1) { totalCount } }', {}],
    ['of a value', '{ supervisionProposals(first: 1, filter: { statuses: [ISUED] }) { totalCount } }', {}],
    [
      'of a field in an input',
      '{ supervisionProposals(first: 1, filter: { statusess: [ISSUED] }) { totalCount } }',
      {},
    ],
    ['of a value in a variable', statusQuery, { filter: { statuses: ['ISUED'] } }],
    ['of a field in a variable', statusQuery, { filter: { statusess: ['ISSUED'] } }],
    ['of a fragment', '{ ...Abc } fragment Abd on Query { agreements { no } }', {}],
    ['of a directive', '{ agreements @inclde(if: true) { no } }', {}],
  ])('nor is a misspelt name %s', async (_name, query, variables) => {
    const answer = await hub.ask(people.analyst, query, variables);
    expect([answer.status, new Set(codesOf(answer))]).toEqual([400, new Set(['OPERATION_REFUSED'])]);
    expect(answer.text).not.toContain('Did you mean');
  });
});

describe.each(['on', 'off'])('where the explorer is %s', (HUB_EXPLORER) => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startLoneGateway({ HUB_EXPLORER });
  });
  afterAll(() => gateway.stop());

  test('the address of questions is no page', async () => {
    const headers = { ...(await headersOf(people.analyst)), accept: 'text/html', 'apollo-require-preflight': 'yes' };
    const response = await fetch(`${gateway.url}/graphql`, { headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([406, 'application/json; charset=utf-8']);
    expect(await response.text()).toContain('OPERATION_REFUSED');
  });

  test('nothing is served where other servers have a page', async () => {
    const usual = ['/graphiql.php', '/playground', '/console', '/altair', '/v1/graphql', '/graphql/schema.json'];
    for (const path of HUB_EXPLORER === 'off' ? [...usual, '/graphiql/', '/graphiql/index.html'] : usual) {
      expect((await fetch(`${gateway.url}${path}`)).status, path).toBe(404);
    }
  });
});

function expectNoInternals({ text }: Pick<Answer, 'text'>): void {
  expect(text).not.toMatch(/node_modules|at \w+ \(|127\.0\.0\.1|stacktrace/);
}
