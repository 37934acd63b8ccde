import { generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { purposeHeader } from '#schema/purpose.ts';
import { signRequest } from '#schema/request-signature.ts';
import { localTrust } from '../../subgraphs/local/development-key.ts';
import { type Answer, codesOf, type Hub, post, startHub } from '../support/hub.ts';
import { people, signingKey, tokenOf } from '../support/people.ts';
import { gatewaySecret } from '../support/settings.ts';

const now = () => Math.floor(Date.now() / 1000);

const claims: JWTPayload = {
  iss: localTrust.issuer,
  aud: localTrust.audience,
  sub: 'someone',
  jti: 'one',
  client_id: 'test',
  body: 'cppcc',
  region: '150100',
  roles: ['analyst'],
  clearance: 1,
  purposes: ['ANALYSIS'],
};

interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Record<string, unknown>;
  readonly key?: 'right' | 'other' | 'public as HMAC';
  readonly algorithm?: string;
}

const timely = () => ({ iat: now(), exp: now() + 300 });

async function forge({ claims: over = {}, header = {}, key = 'right', algorithm = 'ES256' }: Forgery): Promise<string> {
  const own = await signingKey();
  const secret = new TextEncoder().encode(JSON.stringify({ x: own.x, y: own.y }));
  const keys = {
    right: async () => importJWK(own, 'ES256'),
    other: async () => (await generateKeyPair('ES256')).privateKey,
    'public as HMAC': async () => secret,
  };
  return new SignJWT({ ...claims, ...timely(), ...over })
    .setProtectedHeader({ alg: algorithm, typ: 'at+jwt', kid: String(own.kid), ...header })
    .sign(await keys[key](), { crit: { elevated: true } });
}

const forgeries: Record<string, () => Promise<string> | string> = {
  'signed by another key': () => forge({ key: 'other' }),
  'HS256 with the public key as its secret': () => forge({ key: 'public as HMAC', algorithm: 'HS256' }),
  'with alg none': () => new UnsecuredJWT({ ...claims, ...timely() }).encode(),
  expired: () => forge({ claims: { iat: now() - 900, exp: now() - 600 } }),
  'without an expiry': () => forge({ claims: { exp: undefined } }),
  'not yet valid': () => forge({ claims: { nbf: now() + 600 } }),
  'of another issuer': () => forge({ claims: { iss: 'urn:someone:else' } }),
  'for another audience': () => forge({ claims: { aud: 'urn:another:service' } }),
  'an ID token': () => forge({ header: { typ: 'JWT' } }),
  'of an unknown key id': () => forge({ header: { kid: 'development-unknown' } }),
  'with a key of its own in the header': async () => {
    const { kty, crv, x, y } = await signingKey();
    return forge({ key: 'other', header: { jwk: { kty, crv, x, y } } });
  },
  'with the address of keys of its own in the header': () =>
    forge({ key: 'other', header: { jku: 'https://elsewhere.example/keys.json' } }),
  'with a critical header that nobody knows': () => forge({ header: { crit: ['elevated'], elevated: true } }),
  'issued too long ago': () => forge({ claims: { iat: now() - 2 * 86_400 } }),
  'issued in the future': () => forge({ claims: { iat: now() + 600 } }),
  'without a subject': () => forge({ claims: { sub: undefined } }),
  'without an id': () => forge({ claims: { jti: undefined } }),
  'without roles': () => forge({ claims: { roles: undefined } }),
  'of a body that does not exist': () => forge({ claims: { body: 'tax' } }),
  'with a role that does not exist': () => forge({ claims: { roles: ['root'] } }),
  'with a changed payload': async () => {
    const [head, , signature] = (await forge({})).split('.');
    const payload = Buffer.from(JSON.stringify({ ...claims, ...timely(), body: 'discipline' })).toString('base64url');
    return `${head}.${payload}.${signature}`;
  },
  'made of nothing': () => 'x',
};

const query = { query: '{ agreements { no } }' };

describe('identity', () => {
  let hub: Hub;
  let courtsUrl: string;
  beforeAll(async () => {
    hub = await startHub();
    courtsUrl = hub.bodyUrl('courts');
  });
  afterAll(() => hub.stop());

  test.each(Object.keys(forgeries))(
    'a token %s is refused like any other, by the gateway and by the body',
    async (name) => {
      const authorization = `Bearer ${await forgeries[name]?.()}`;
      expectRefused(await post(hub.url, query, { authorization, [purposeHeader]: 'ANALYSIS' }));
      expectRefused(await signed('{ __typename }', authorization));
    },
  );

  test('the token that the forgeries are made from is accepted, so that each is refused for its fault', async () => {
    const authorization = `Bearer ${await forge({})}`;
    expect((await post(hub.url, query, { authorization, [purposeHeader]: 'ANALYSIS' })).data.agreements).toHaveLength(
      4,
    );
    expect((await signed('{ __typename }', authorization)).data).toEqual({ __typename: 'Query' });
  });

  test('no token at all is refused, in the language of the caller', async () => {
    const answer = await post(hub.url, query, { 'accept-language': 'en-GB,en;q=0.9' });
    expectRefused(answer);
    expect(answer.errors[0]?.message).toBe('Your identity could not be verified; please sign in again.');
  });

  test('headers that claim an identity change nothing', async () => {
    const draft = '{ supervisionProposals(first: 1, filter: { statuses: [DRAFT] }) { totalCount } }';
    const forged = {
      ...{ 'x-viewer': '{"body":"cppcc"}', 'x-hub-viewer': '{"body":"cppcc","roles":["clerk"]}' },
      ...{ 'x-body': 'cppcc', 'x-agency': 'cppcc', 'x-roles': 'administrator', 'x-forwarded-user': 'cppcc-clerk' },
      ...{ 'x-forwarded-for': '10.0.0.1', 'x-real-ip': '10.0.0.1', 'x-request-id': 'forged' },
      ...{ 'x-hub-signature': 'v1=00', 'x-hub-time': '1', 'x-hub-nonce': 'n', cookie: 'viewer=cppcc-clerk' },
    };
    expect((await hub.ask(people.cppccClerk, draft)).data.supervisionProposals.totalCount).toBeGreaterThan(0);
    const honest = await hub.ask(people.courtsLiaison, draft);
    const { data, text } = await hub.ask(people.courtsLiaison, draft, {}, forged);
    expect(data).toEqual(honest.data);
    expect(data.supervisionProposals.totalCount).toBe(0);
    expect(text).not.toContain('forged');
    expectRefused(await post(hub.url, query, forged));
  });

  describe('a body that is asked directly', () => {
    const parts = async () => ({
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify({ query: '{ __typename }' }),
      authorization: `Bearer ${await tokenOf(people.analyst)}`,
      requestId: 'r1',
      purpose: 'ANALYSIS',
    });

    const send = async (signature: Record<string, string>, over: Partial<Awaited<ReturnType<typeof parts>>> = {}) => {
      const { body, authorization, requestId, purpose } = { ...(await parts()), ...over };
      const headers = { authorization, 'x-request-id': requestId, [purposeHeader]: purpose };
      return post(courtsUrl, body, { ...headers, ...signature });
    };

    test('refuses a request that the gateway has not signed', async () => {
      expectRefused(await send({}));
    });

    test('refuses a stale signature, one of the future, and one made with another body’s secret', async () => {
      const signedParts = await parts();
      for (const [secret, time] of [
        [gatewaySecret('courts'), Date.now() - 31_000],
        [gatewaySecret('courts'), Date.now() + 31_000],
        [gatewaySecret('justice'), Date.now()],
      ] as const) {
        expectRefused(await send(signRequest(secret, signedParts, time), signedParts));
      }
    });

    test('refuses a changed body, token, request id, purpose or path', async () => {
      const signedParts = await parts();
      const sign = () => signRequest(gatewaySecret('courts'), signedParts);
      const changes = [
        { body: JSON.stringify({ query: '{ judicialRecommendations(first: 9) { totalCount } }' }) },
        { authorization: `Bearer ${await tokenOf(people.courtsLiaison)}` },
        { requestId: 'r2' },
        { purpose: 'REPORTING' },
      ];
      for (const change of changes) expectRefused(await send(sign(), { ...signedParts, ...change }));
      expectRefused(await send(signRequest(gatewaySecret('courts'), { ...signedParts, path: '/other' }), signedParts));
    });

    test('answers what the gateway signed, once', async () => {
      const signedParts = await parts();
      const signature = signRequest(gatewaySecret('courts'), signedParts);
      expect((await send(signature, signedParts)).data).toEqual({ __typename: 'Query' });
      expectRefused(await send(signature, signedParts));
    });
  });

  async function signed(text: string, authorization: string): Promise<Answer> {
    const body = JSON.stringify({ query: text });
    const parts = { method: 'POST', path: '/graphql', body, authorization, requestId: 'r', purpose: 'ANALYSIS' };
    return post(courtsUrl, body, {
      authorization,
      'x-request-id': 'r',
      [purposeHeader]: 'ANALYSIS',
      ...signRequest(gatewaySecret('courts'), parts),
    });
  }
});

function expectRefused(answer: Answer): void {
  expect(answer.status).toBe(401);
  expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  expect(answer.data).toBeUndefined();
  expect(answer.text).not.toMatch(/jose|stack|signature|expired|127\.0\.0\.1/i);
}
