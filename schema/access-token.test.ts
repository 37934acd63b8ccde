import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { bearerToken, createTokenVerifier } from './access-token.ts';

const folder = mkdtempSync(join(tmpdir(), 'xietong-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pair = await generateKeyPair('ES256');

const keySetFile = async (kid: string): Promise<string> => {
  const { publicKey } = pair;
  const file = join(folder, `${kid}.json`);
  writeFileSync(file, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256' }] }));
  return file;
};

test('production refuses to start with a development key', async () => {
  const trust = { issuer: 'i', audience: 'a', jwks: await keySetFile('development-1') };
  await expect(createTokenVerifier({ ...trust, production: true })).rejects.toThrow('development key');
  await expect(createTokenVerifier({ ...trust, production: false })).resolves.toBeTypeOf('function');
  const proper = await keySetFile('2026-11');
  await expect(createTokenVerifier({ ...trust, jwks: proper, production: true })).resolves.toBeTypeOf('function');
});

const tokenOfAge = (minutes: number): Promise<string> => {
  const issuedAt = Math.floor(Date.now() / 1000) - minutes * 60;
  return new SignJWT({ client_id: 'c', body: 'courts', region: '150100', roles: ['clerk'], clearance: 1, purposes: [] })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: '2026-11' })
    .setIssuer('i')
    .setAudience('a')
    .setSubject('s')
    .setJti('j')
    .setIssuedAt(issuedAt)
    .setExpirationTime('1h')
    .sign(pair.privateKey);
};

test.each([
  [true, 9, 'takes'],
  [true, 11, 'refuses'],
  [false, 11, 'takes'],
] as const)('production %s: a token of %i minutes, valid for an hour — %s it', async (production, minutes, verdict) => {
  const jwks = await keySetFile('2026-11');
  const verify = await createTokenVerifier({ issuer: 'i', audience: 'a', jwks, production });
  const outcome = verify(await tokenOfAge(minutes));
  await (verdict === 'takes'
    ? expect(outcome).resolves.toMatchObject({ body: 'courts' })
    : expect(outcome).rejects.toThrow('iat'));
});

test.each([
  ['https://id.example.cn/jwks', true, 'takes'],
  ['https://id.example.cn/jwks', false, 'takes'],
  ['http://id.example.cn/jwks', true, 'refuses'],
  ['http://id.example.cn/jwks', false, 'refuses'],
  ['http://127.0.0.1.example.cn/jwks', false, 'refuses'],
  ['http://127.0.0.1:4010/jwks', true, 'refuses'],
  ['http://127.0.0.1:4010/jwks', false, 'takes'],
  ['http://localhost:4010/jwks', false, 'takes'],
] as const)('keys at %s, production %s: %s them', async (jwks, production, verdict) => {
  const verifier = createTokenVerifier({ issuer: 'i', audience: 'a', jwks, production });
  await (verdict === 'takes'
    ? expect(verifier).resolves.toBeTypeOf('function')
    : expect(verifier).rejects.toThrow('https'));
});

test.each([undefined, '', 'Bearer', 'Bearer a.b', 'Basic a.b.c', 'Bearer a.b.c d', 'bearer a.b.c'])(
  '“%s” holds no token',
  (header) => {
    expect(bearerToken(header)).toBeUndefined();
  },
);
