import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTokenVerifier } from '#schema/access-token.ts';
import { bodies } from '#schema/registry.ts';
import { accessTokenClaims } from '#schema/viewer.ts';
import { localTrust } from '../../subgraphs/local/development-key.ts';
import { projectFolder } from '../../subgraphs/local/folder.ts';
import { pagesClientId } from '../../subgraphs/local/identity-provider/clients.ts';
import { officersOf } from '../../subgraphs/local/identity-provider/officers.ts';
import { codesOf, post, startHub } from '../support/hub.ts';
import { signingKey } from '../support/people.ts';
import { run } from '../support/processes.ts';
import { askForTokens, beginning, codeExchange, createVisitor, newVerifier, signIn } from '../support/sign-in-flow.ts';
import { type SignInHub, startSignInHub, systemSecret } from '../support/sign-in-hub.ts';

const inboxes = '{ courtsInbox(first: 1) { totalCount } }';

describe('signing in', () => {
  let place: SignInHub;
  let issuer: string;
  let page: string;
  beforeAll(async () => {
    place = await startSignInHub();
    [issuer, page] = [place.provider.url, place.page];
  });
  afterAll(() => place?.stop());

  const ask = (token: string, query = '{ agreements { no } }') =>
    post(place.hub.url, { query }, { authorization: `Bearer ${token}` });

  /** The same token with other claims, signed by the same key. */
  const resigned = async (token: string, over: JWTPayload) => {
    const key = await signingKey();
    return new SignJWT({ ...decodeJwt(token), ...over })
      .setProtectedHeader(decodeProtectedHeader(token) as { alg: string })
      .sign(await importJWK(key, 'ES256'));
  };

  const systemOf = (body: (typeof bodies)[number], secret = systemSecret(body)) =>
    askForTokens(
      issuer,
      { grant_type: 'client_credentials' },
      { authorization: `Basic ${Buffer.from(`${body}-system:${secret}`).toString('base64')}` },
    );

  test('an officer gets a token that says its body, role and purposes, for five minutes at most', async () => {
    const { access_token: token, expires_in: seconds } = await signIn(issuer, page, 'courts-leader');
    const claims = decodeJwt(token);
    expect(decodeProtectedHeader(token)).toMatchObject({
      alg: 'ES256',
      typ: 'at+jwt',
      kid: expect.stringMatching(/^development-/),
    });
    expect(accessTokenClaims.parse(claims)).toEqual({
      sub: 'courts-leader',
      jti: claims.jti,
      client_id: pagesClientId,
      body: 'courts',
      region: '150100',
      roles: ['leader'],
      clearance: 1,
      purposes: ['TRACKING', 'ANALYSIS', 'REPORTING'],
    });
    expect(claims).toMatchObject({ iss: issuer, aud: localTrust.audience });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(seconds);
    expect(seconds).toBeLessThanOrEqual(300);
  });

  test('two officers see what is theirs: the hub knows them apart', async () => {
    const courts = await signIn(issuer, page, 'courts-liaison');
    const justice = await signIn(issuer, page.replace('127.0.0.1', 'localhost'), 'justice-liaison');
    expect((await ask(courts.access_token, inboxes)).data.courtsInbox.totalCount).toBeGreaterThan(0);
    const refused = await ask(justice.access_token, inboxes);
    expect(refused.data?.courtsInbox?.totalCount ?? 0).toBe(0);
    expect((await ask(justice.access_token)).data.agreements).toHaveLength(4);
  });

  test('every sample officer of every body can sign in, and gets a token that the hub takes', async () => {
    const verify = await createTokenVerifier({
      issuer,
      audience: localTrust.audience,
      jwks: `${issuer}/jwks`,
      production: false,
    });
    for (const { id, body, role } of bodies.flatMap(officersOf)) {
      const viewer = await verify((await signIn(issuer, page, id)).access_token);
      expect(viewer).toMatchObject({ id, body, roles: [role] });
    }
    expect(officersOf('cppcc')).toHaveLength(11);
    expect(officersOf('courts').map(({ role }) => role)).not.toContain('member');
  });

  test('a body’s own system asks with its secret, as a liaison officer of its body', async () => {
    const { access_token: token, expires_in: seconds } = await systemOf('courts');
    expect(decodeJwt(token)).toMatchObject({ sub: 'courts-system', body: 'courts', roles: ['liaison'] });
    expect(seconds).toBeLessThanOrEqual(300);
    expect((await ask(token, inboxes)).data.courtsInbox.totalCount).toBeGreaterThan(0);
    expect(await systemOf('courts', systemSecret('justice'))).toMatchObject({ status: 401, error: 'invalid_client' });
  });

  describe('a refresh token', () => {
    const refresh = (token: string) =>
      askForTokens(issuer, { grant_type: 'refresh_token', client_id: pagesClientId, refresh_token: token });

    test('brings the same officer a new token, and serves once: when it is shown again, the thief has nothing either', async () => {
      const first = await signIn(issuer, page, 'procuratorate-clerk');
      const second = await refresh(first.refresh_token);
      expect(decodeJwt(second.access_token)).toMatchObject({ sub: 'procuratorate-clerk', roles: ['clerk'] });
      expect((await ask(second.access_token)).data.agreements).toHaveLength(4);
      expect(second.refresh_token).not.toBe(first.refresh_token);
      expect(await refresh(first.refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' });
      expect(await refresh(second.refresh_token)).toMatchObject({ status: 400, error: 'invalid_grant' });
    });

    test('ends when its officer signs out', async () => {
      const visit = createVisitor();
      const { refresh_token: token, id_token: hint } = await signIn(issuer, page, 'courts-clerk', visit);
      const query = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: page });
      const asked = await (await visit(`${issuer}/session/end?${query}`)).text();
      const [, xsrf = ''] = /name="xsrf" value="(\w+)"/.exec(asked) ?? [];
      const form = new URLSearchParams({ xsrf, logout: 'yes' });
      const left = await visit(`${issuer}/session/end/confirm`, { method: 'POST', body: form });
      expect(left.headers.get('location')).toBe(page);
      expect(await refresh(token)).toMatchObject({ status: 400, error: 'invalid_grant' });
      const again = await visit(beginning(issuer, page, newVerifier()));
      expect(again.headers.get('location'), 'one must choose again').toContain('/sign-in/');
    });
  });

  describe('is refused', () => {
    test.each([
      ['to an unknown client', { client_id: 'nobody' }, 'client is invalid'],
      ['for another page', { redirect_uri: 'http://127.0.0.1:1/graphiql/' }, 'redirect_uri did not match'],
      ['for a page beside the hub’s', { redirect_uri: 'PAGE/../evil' }, 'redirect_uri did not match'],
    ])('%s, on the spot', async (_, over, reason) => {
      const fields = Object.fromEntries(
        Object.entries(over).map(([name, value]) => [name, value.replace('PAGE', page)]),
      );
      const answer = await createVisitor()(beginning(issuer, page, newVerifier(), fields));
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
      expect(await answer.text()).toContain(reason);
    });

    test.each([
      ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
      ['with plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
      ['with PKCE of no method, which means plain', { code_challenge_method: undefined }, 'invalid_request'],
      ['for another audience', { resource: 'urn:another:service' }, 'invalid_target'],
      ['for a token without a code', { response_type: 'token' }, 'unsupported_response_type'],
    ])('%s, with a word to the page', async (_, over, error) => {
      const answer = await createVisitor()(beginning(issuer, page, newVerifier(), over));
      const returned = new URL(answer.headers.get('location') ?? '');
      const said = new URLSearchParams(returned.search || returned.hash.slice(1));
      expect(said.get('error')).toBe(error);
      expect(said.get('code')).toBeNull();
    });

    test('with another verifier than the challenge was made of, or with a code that was used', async () => {
      const visit = createVisitor();
      await signIn(issuer, page, 'courts-clerk', visit);
      const codeFor = async (verifier: string) => {
        const answer = await visit(beginning(issuer, page, verifier));
        return new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
      };
      const [verifier, refused] = [newVerifier(), { status: 400, error: 'invalid_grant' }];
      expect(await askForTokens(issuer, codeExchange(page, await codeFor(verifier), newVerifier()))).toMatchObject(
        refused,
      );
      const code = await codeFor(verifier);
      expect((await askForTokens(issuer, codeExchange(page, code, verifier))).status).toBe(200);
      expect(await askForTokens(issuer, codeExchange(page, code, verifier))).toMatchObject(refused);
    });

    test('as an officer that does not exist, and to a form that another browser opened', async () => {
      const visit = createVisitor();
      const chosen = await visit(beginning(issuer, page, newVerifier()));
      const form = new URL(chosen.headers.get('location') ?? '', issuer);
      const body = () => new URLSearchParams({ officer: 'courts-member' });
      const answer = await visit(form, { method: 'POST', body: body() });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('选择登录身份');
      expect((await createVisitor()(form, { method: 'POST', body: body() })).status).toBe(400);
    });
  });

  test('the hub refuses an ID token, and a token whose time is over', async () => {
    const { access_token: token, id_token: idToken } = await signIn(issuer, page, 'courts-liaison');
    const now = Math.floor(Date.now() / 1000);
    expect((await ask(await resigned(token, {}))).status, 'signed anew, it is still good').toBe(200);
    for (const bad of [
      idToken,
      await resigned(token, { iat: now - 310, exp: now - 10 }),
      await resigned(token, { iat: now - 25 * 60 * 60, exp: now + 60 }),
      await resigned(token, { iss: localTrust.issuer }),
    ]) {
      const answer = await ask(bad);
      expect(answer.status).toBe(401);
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    }
  });

  test('scripts of the gateway’s pages may ask for tokens; scripts of other places may not', async () => {
    const fields = { grant_type: 'refresh_token', client_id: pagesClientId, refresh_token: 'x' };
    const { port } = new URL(page);
    for (const origin of [`http://127.0.0.1:${port}`, `http://localhost:${port}`]) {
      const { headers } = await askForTokens(issuer, fields, { origin });
      expect(headers.get('access-control-allow-origin')).toBe(origin);
    }
    for (const origin of ['http://127.0.0.1:1', 'https://evil.example', 'null']) {
      const { headers } = await askForTokens(issuer, fields, { origin });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('the sign-in page runs no script, and posts only to itself and on to the hub’s pages', async () => {
    const visit = createVisitor();
    const chosen = await visit(beginning(issuer, page, newVerifier()));
    const shown = await visit(new URL(chosen.headers.get('location') ?? '', issuer));
    const text = await shown.text();
    for (const { role } of officersOf('courts')) expect(text).toContain(`value="courts-${role}"`);
    expect(text).not.toMatch(/<script| style=| on\w+=/);
    const policy = shown.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(/form-action ([^;]+)/.exec(policy)?.[1]?.split(' ')).toEqual([
      "'self'",
      new URL(page).origin,
      new URL(page).origin.replace('127.0.0.1', 'localhost'),
    ]);
  });

  test('whoever opens the issuer itself is shown to the page that signs in', async () => {
    expect((await createVisitor()(issuer)).headers.get('location')).toBe(page);
  });

  test('the gateway tells its pages where to sign in', async () => {
    const answer = await fetch(new URL('/sign-in.json', page));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      issuer,
      clientId: pagesClientId,
      audience: localTrust.audience,
      takesTokens: true,
    });
  });
});

test('the identity provider never starts in production, and leaves nothing behind', async () => {
  const data = join(tmpdir(), `xietong-${randomUUID()}`);
  const provider = run(projectFolder, ['subgraphs/local/identity-provider/main.ts'], {
    NODE_ENV: 'production',
    HUB_DATA: data,
    HUB_IDENTITY_PORT: '0',
  });
  expect(await provider.ends).toBe(1);
  expect(provider.said()).toContain('NODE_ENV: the development identity provider never starts in production');
  expect(existsSync(data)).toBe(false);
});

test('a gateway whose pages have no client id says nothing of signing in', async () => {
  const hub = await startHub();
  expect((await fetch(hub.url.replace('/graphql', '/sign-in.json'))).status).toBe(204);
  await hub.stop();
});
