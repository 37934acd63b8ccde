import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '#schema/log.ts';
import { createAnswerShape } from './answer-shape.ts';
import type { RequestContext } from './request-context.ts';
import { Sources } from './sources.ts';
import { SubgraphSource } from './subgraph-source.ts';

const asker = { authorization: 'Bearer one', purpose: 'TRACKING', language: 'zh' };

describe('queries to a body that are under way together', () => {
  const waiting: ServerResponse[] = [];
  let revision = 'a';
  const server = createServer((request: IncomingMessage, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') response.end(JSON.stringify({ revision }));
    else request.resume().on('end', () => waiting.push(response));
  });
  const shape = createAnswerShape('type Query { no: String } type Mutation { no: String }');
  let source: SubgraphSource;
  beforeEach(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
    const limits = { deadlineMs: 5_000, largestAnswer: 1_000 };
    source = new SubgraphSource('courts', { url, secret: 'secret of the test' }, limits, createLog('test', 'silent'));
  });
  afterEach(async () => {
    await source.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    waiting.length = 0;
  });

  const ask = (over: object = {}, operation = 'query', signal = new AbortController().signal) => {
    const sources = new Sources();
    const context = { ...asker, requestId: 'r', signal, sources, ...over } as unknown as RequestContext;
    const request = { query: `${operation} { no }`, variables: {} };
    const asked = {
      kind: 'incoming operation',
      request,
      context,
      incomingRequestContext: { operation: { operation } },
    };
    return {
      answer: source.heldAgainst(shape).process(asked as never as GraphQLDataSourceProcessOptions<RequestContext>),
      sources,
    };
  };

  /** Waits until so many calls have come, and answers them in turn. */
  const answerAll = async (calls: number) => {
    while (waiting.length < calls) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(waiting).toHaveLength(calls);
    for (const [index, response] of waiting.entries()) response.end(JSON.stringify({ data: { no: `call ${index}` } }));
  };

  test('are one call for one viewer, whose every request hears that the body has answered', async () => {
    const asked = [ask(), ask(), ask()];
    await answerAll(1);
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    expect(answers.map(({ data }) => data)).toEqual(
      Array(3).fill(Object.assign(Object.create(null), { no: 'call 0' })),
    );
    expect(new Set(answers.map(({ data }) => data)).size).toBe(3);
    expect(asked.map(({ sources }) => sources.list()[0]?.state)).toEqual(['LIVE', 'LIVE', 'LIVE']);
  });

  test.each([
    ['viewer', { authorization: 'Bearer other' }],
    ['purpose', { purpose: 'ANALYSIS' }],
    ['language', { language: 'en' }],
  ])('are never one for another %s', async (_what, over) => {
    const asked = [ask(), ask(over)];
    await answerAll(2);
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    expect(new Set(answers.map(({ data }) => data?.['no'])).size).toBe(2);
  });

  test('are never one where they are mutations', async () => {
    const asked = [ask({}, 'mutation'), ask({}, 'mutation')];
    await answerAll(2);
    await Promise.all(asked.map(({ answer }) => answer));
  });

  test('are not joined after a mutation has answered, or the body’s revision has changed', async () => {
    const before = ask();
    while (waiting.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    const mutation = ask({}, 'mutation');
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    waiting.pop()?.end(JSON.stringify({ data: { no: 'done' } }));
    await mutation.answer;
    const after = ask();
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    revision = 'b';
    await source.revision();
    const later = ask();
    await answerAll(3);
    const answers = await Promise.all([before, after, later].map(({ answer }) => answer));
    expect(answers.map(({ data }) => data?.['no'])).toEqual(['call 0', 'call 1', 'call 2']);
  });

  test('go on for one when another hangs up', async () => {
    const hangsUp = new AbortController();
    const [gone, stays] = [ask({}, 'query', hangsUp.signal), ask()];
    while (waiting.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    hangsUp.abort();
    await expect(gone.answer).rejects.toThrow();
    await answerAll(1);
    expect((await stays.answer).data?.['no']).toBe('call 0');
  });
});
