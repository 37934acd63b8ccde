import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningGateway } from '../../gateway/server.ts';
import { startLoneGateway } from '../support/lone-gateway.ts';
import { people, tokenOf } from '../support/people.ts';

const question = JSON.stringify({ query: '{ __typename }' });
const change = 'mutation { acknowledgeCourtsHandling(input: { id: "x", expectedVersion: 1 }) { handling { id } } }';
const inAddress = (query: string): string => `?query=${encodeURIComponent(query)}`;
const preflighted = { 'apollo-require-preflight': 'yes' };

/** What a page of another site can make a browser send without asking the gateway first, and what is akin to it. */
const requests: Record<string, readonly [request: RequestInit, status: number, address?: string]> = {
  'a form': [{ method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }, 415],
  'a form with a file': [{ method: 'POST', body: formData() }, 415],
  'JSON that says it is plain text': [
    { method: 'POST', body: question, headers: { 'content-type': 'text/plain' } },
    400,
  ],
  'JSON that does not say what it is': [{ method: 'POST', body: new Blob([question]) }, 415],
  'JSON that says it is something else': [
    { method: 'POST', body: question, headers: { 'content-type': 'application/graphql' } },
    415,
  ],
  'nothing at all': [{ method: 'POST' }, 400],
  'a question in the address': [{ method: 'GET' }, 400, inAddress('{ __typename }')],
  'a question in the address that says it is plain text': [
    { method: 'GET', headers: { 'content-type': 'text/plain' } },
    400,
    inAddress('{ __typename }'),
  ],
  'a change in the address': [{ method: 'GET' }, 400, inAddress(change)],
  'a change in the address, asked for before': [{ method: 'GET', headers: preflighted }, 405, inAddress(change)],
};

function formData(): FormData {
  const form = new FormData();
  form.set('operations', question);
  form.set('0', new Blob(['x']), 'x.txt');
  return form;
}

describe('a request as another site could make a browser send it', () => {
  let gateway: RunningGateway;
  let authorization: string;
  beforeAll(async () => {
    gateway = await startLoneGateway();
    authorization = `Bearer ${await tokenOf(people.courtsLiaison)}`;
  });
  afterAll(() => gateway.stop());

  test.each(Object.keys(requests))('with %s is refused, although it has a token', async (name) => {
    const [request, status, address = ''] = requests[name] ?? [{}, 0];
    const headers = { ...(request.headers as Record<string, string>), authorization };
    const response = await fetch(`${gateway.url}/graphql${address}`, { ...request, headers });
    const answer = (await response.json()) as { errors: { extensions: { code: string } }[]; data?: unknown };
    expect([response.status, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([
      status,
      ['OPERATION_REFUSED'],
    ]);
    expect(answer.data).toBeUndefined();
  });

  test('is answered as a question in the address that was asked for before', async () => {
    const response = await fetch(`${gateway.url}/graphql${inAddress('{ __typename }')}`, {
      headers: { ...preflighted, authorization },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
