import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { bearerToken, createTokenVerifier } from './access-token.ts';

const folder = mkdtempSync(join(tmpdir(), 'xietong-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keySetFile = async (kid: string): Promise<string> => {
  const { publicKey } = await generateKeyPair('ES256');
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

test.each([undefined, '', 'Bearer', 'Bearer a.b', 'Basic a.b.c', 'Bearer a.b.c d', 'bearer a.b.c'])(
  '“%s” holds no token',
  (header) => {
    expect(bearerToken(header)).toBeUndefined();
  },
);
