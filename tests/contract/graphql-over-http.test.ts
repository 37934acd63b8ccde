import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { headersOf, people } from '../support/people.ts';

/** What Apollo Server decides otherwise than the specification advises: 400 instead of 200 under application/json. */
const knownWarnings = ['572B', 'FDE2', '7B9B'];

describe('GraphQL over HTTP', () => {
  let hub: Hub;
  let fetchFn: typeof fetch;
  beforeAll(async () => {
    hub = await startHub();
    const known = await headersOf(people.analyst);
    fetchFn = (url, init) =>
      fetch(url, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), ...known, 'apollo-require-preflight': 'yes' },
      });
  });
  afterAll(() => hub.stop());

  const audits = serverAudits({ url: () => hub.url, fetchFn: (url: string, init: RequestInit) => fetchFn(url, init) });

  test('is audited in full', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _name, audit) => {
    const { status } = await audit.fn();
    expect(status).toBe(knownWarnings.includes(id) ? 'warn' : 'ok');
  });
});
