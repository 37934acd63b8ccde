import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { urlName } from '#schema/environment.ts';
import type { RunningGateway } from '../../gateway/server.ts';
import { startLoneGateway } from '../support/lone-gateway.ts';
import { type Person, people, tokenOf } from '../support/people.ts';

let gateway: RunningGateway;
afterEach(() => gateway.stop());

const ask = async (authorization: string, query = '{ __typename }', headers: Record<string, string> = {}) => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
};

const as = async (person: Person): Promise<string> => `Bearer ${await tokenOf(person)}`;

const expectLimited = ({ status, retryAfter, text }: Awaited<ReturnType<typeof ask>>, sentence: string): void => {
  expect(status, text).toBe(429);
  expect(Number(retryAfter)).toBeGreaterThanOrEqual(1);
  expect(Number(retryAfter)).toBeLessThanOrEqual(60);
  const { errors, ...rest } = JSON.parse(text) as { errors: { message: string; extensions: object }[] };
  expect(rest).toEqual({});
  expect(errors).toEqual([{ message: sentence, extensions: { code: 'RATE_LIMITED', requestId: expect.any(String) } }]);
};

test('a user who asks too often is told when to ask again; others are answered', async () => {
  gateway = await startLoneGateway({ HUB_REQUESTS_PER_USER: '3' });
  const [clerk, liaison, justice] = await Promise.all([
    as(people.courtsClerk),
    as(people.courtsLiaison),
    as(people.justiceLiaison),
  ]);
  for (let times = 0; times < 3; times += 1) expect((await ask(clerk)).status).toBe(200);
  expectLimited(await ask(clerk), '请求过于频繁或已达上限，请稍后再试。每人每分钟至多3次。');
  expectLimited(
    await ask(clerk, '{ passwords }', { 'accept-language': 'en' }),
    'Too many requests, or a limit has been reached; please try again later. A user may ask 3 times a minute.',
  );
  expectLimited(await ask(await as(people.courtsClerk)), '请求过于频繁或已达上限，请稍后再试。每人每分钟至多3次。');
  for (const other of [liaison, justice]) expect((await ask(other)).status).toBe(200);
});

test('the users of one body may together ask so often; another body is not touched', async () => {
  gateway = await startLoneGateway({ HUB_REQUESTS_PER_BODY: '2' });
  expect((await ask(await as(people.courtsClerk))).status).toBe(200);
  expect((await ask(await as(people.courtsLiaison))).status).toBe(200);
  expectLimited(
    await ask(await as(people.courtsAnalyst)),
    '请求过于频繁或已达上限，请稍后再试。每个单位每分钟至多2次。',
  );
  expect((await ask(await as(people.justiceLiaison))).status).toBe(200);
});

test('an address from which sign-ins fail is limited, and whoever holds a token passes from there', async () => {
  gateway = await startLoneGateway({ HUB_FAILED_SIGN_INS: '2' });
  for (const forged of ['Bearer a.b.c', '']) expect((await ask(forged)).status).toBe(401);
  expectLimited(await ask('Bearer a.b.d'), '请求过于频繁或已达上限，请稍后再试。来自这一地址的身份核实失败次数过多。');
  expectLimited(
    await ask('Bearer a.b.d', '{ __typename }', { 'x-forwarded-for': '10.9.9.9' }),
    '请求过于频繁或已达上限，请稍后再试。来自这一地址的身份核实失败次数过多。',
  );
  expect((await ask(await as(people.courtsClerk))).status).toBe(200);
});

test('a user has so many requests under way at once; the next one begins when one has ended', async () => {
  const held: ServerResponse[] = [];
  const slowBody = createServer((_request, response) => held.push(response));
  await new Promise<void>((resolve) => slowBody.listen(0, '127.0.0.1', resolve));
  const { port } = slowBody.address() as AddressInfo;
  gateway = await startLoneGateway({
    HUB_SIMULTANEOUS_PER_USER: '2',
    [urlName('courts')]: `http://127.0.0.1:${port}/graphql`,
  });
  const clerk = await as(people.courtsClerk);
  const slow = [1, 2].map((first) => `{ judicialRecommendations(first: ${first}) { totalCount } }`);
  const underWay = slow.map((question) => ask(clerk, question));
  await expect.poll(() => held.length).toBe(2);
  const refused = await ask(clerk);
  expectLimited(refused, '请求过于频繁或已达上限，请稍后再试。每人同时至多2项请求。');
  expect(refused.retryAfter).toBe('1');
  expect((await ask(await as(people.courtsLiaison))).status).toBe(200);
  for (const response of held) response.destroy();
  for (const { status } of await Promise.all(underWay)) expect(status).toBe(200);
  await expect.poll(async () => (await ask(clerk)).status).toBe(200);
  slowBody.close();
});
