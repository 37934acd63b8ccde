import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';
import type { Viewer } from '#schema/viewer.ts';
import { gatewaySettings } from '../tests/support/settings.ts';
import { createAdmission } from './admission.ts';
import { readGatewayConfig } from './config.ts';
import { endOf } from './request-end.ts';

const viewer: Viewer = { id: 'u', body: 'courts', region: '150100', roles: ['clerk'], clearance: 1, purposes: [] };
const http = Fastify();
afterAll(() => http.close());

test('who hangs up while the token is verified leaves no request under way, and none of its calls is begun', async () => {
  const verification = Promise.withResolvers<Viewer>();
  const config = readGatewayConfig({ ...gatewaySettings(), HUB_SIMULTANEOUS_PER_USER: '1' });
  const admit = createAdmission(config, () => verification.promise);
  const ends: boolean[] = [];
  http.get('/', async (request, reply) => {
    const admitted = await admit(request, reply);
    ends.push(endOf(reply, 60_000).aborted);
    return 'code' in admitted ? admitted.code : 'admitted';
  });
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  const ask = (signal?: AbortSignal) =>
    fetch(url, { headers: { authorization: 'Bearer a.b.c' }, signal: signal ?? null });
  const caller = new AbortController();
  const asked = ask(caller.signal).catch(() => 'hung up');
  await sleep(100);
  caller.abort();
  expect(await asked).toBe('hung up');
  await sleep(100);
  verification.resolve(viewer);
  expect(await (await ask()).text()).toBe('admitted');
  expect(ends).toEqual([true, false]);
});
