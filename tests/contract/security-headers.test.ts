import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningGateway } from '../../gateway/server.ts';
import { startLoneGateway } from '../support/lone-gateway.ts';
import { people, signingKey, tokenOf } from '../support/people.ts';

describe('every answer of the gateway', () => {
  let gateway: RunningGateway;
  let authorization: string;
  beforeAll(async () => {
    gateway = await startLoneGateway();
    authorization = `Bearer ${await tokenOf(people.analyst)}`;
  });
  afterAll(() => gateway.stop());

  const json = { 'content-type': 'application/json' };
  const answers: Record<string, () => Promise<Response>> = {
    'to a question': () =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { ...json, authorization },
        body: JSON.stringify({ query: '{ __typename }' }),
      }),
    'to an operation that is refused': () =>
      fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { ...json, authorization }, body: '{' }),
    'to someone unknown': () => fetch(`${gateway.url}/graphql`, { method: 'POST', headers: json, body: '{}' }),
    'where there is nothing': () => fetch(`${gateway.url}/nothing`),
    'to the supervisor': () => fetch(`${gateway.url}/livez`),
  };

  test.each(Object.entries(answers))('%s may not be framed, sniffed, run or referred to', async (_name, ask) => {
    const { headers } = await ask();
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
    for (const telling of ['x-powered-by', 'server', 'via']) expect(headers.get(telling), telling).toBeNull();
  });

  test.each(Object.entries(answers).slice(0, 3))('%s is kept by no cache', async (_name, ask) => {
    expect((await ask()).headers.get('cache-control')).toBe('no-store');
  });

  test('to a page of another origin opens nothing to it', async () => {
    const url = `${gateway.url}/graphql`;
    const origin = { origin: 'https://elsewhere.example' };
    const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
    const preflight = await fetch(url, { method: 'OPTIONS', headers: { ...origin, ...asked } });
    const posted = await fetch(url, {
      method: 'POST',
      headers: { ...json, ...origin, authorization },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(preflight.status).toBe(405);
    for (const { headers } of [preflight, posted]) {
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

test('in production a browser is told to come by HTTPS only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xietong-keys-'));
  const { kty, crv, x, y } = await signingKey();
  const keys = join(folder, 'keys.json');
  await writeFile(keys, JSON.stringify({ keys: [{ kty, crv, x, y, kid: '2026-11', alg: 'ES256' }] }));
  const gateway = await startLoneGateway({ NODE_ENV: 'production', HUB_JWKS: keys });
  const { headers } = await fetch(`${gateway.url}/livez`);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  await gateway.stop();
  await rm(folder, { recursive: true });
});
