import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { developmentKeyPrefix } from '#schema/access-token.ts';
import type { Body } from '#schema/registry.ts';
import type { Role } from '#schema/viewer.ts';
import type { DataFolder } from './folder.ts';
import { claimsOf } from './identity-provider/officers.ts';
import { ifMissing, writePrivate } from './secrets.ts';

/** For whom tokens are made, and by whom where no identity provider runs. */
export const localTrust = { issuer: 'urn:xietong:development', audience: 'urn:xietong:graphql' } as const;

/** For whom a development token is made. */
export interface TokenRequest {
  readonly body: Body;
  readonly roles: readonly Role[];
  readonly hours?: number;
  /** Whose tokens the hub accepts that is to accept it. */
  readonly issuer?: string | undefined;
}

/** Makes the development key pair on first use; only its public half is what the hub's processes read. */
export async function ensureDevelopmentKey(folder: DataFolder): Promise<JWK> {
  const text = await readFile(folder.privateKey, 'utf8').catch(ifMissing);
  if (text !== undefined) return JSON.parse(text) as JWK;
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = developmentKeyPrefix + (await calculateJwkThumbprint(await exportJWK(publicKey)));
  const key = { ...(await exportJWK(privateKey)), kid, alg: 'ES256' };
  await mkdir(folder.root, { recursive: true });
  await writeFile(
    folder.publicKeys,
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256' }] }),
  );
  await writePrivate(folder.privateKey, key);
  return key;
}

/** Signs an access token (RFC 9068) for a sample officer of a body. */
export async function developmentToken(
  key: JWK,
  { body, roles, hours = 12, issuer = localTrust.issuer }: TokenRequest,
): Promise<string> {
  return new SignJWT({ client_id: 'development', ...claimsOf(body, roles) })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid as string })
    .setIssuer(issuer)
    .setAudience(localTrust.audience)
    .setSubject(`${body}-${roles.join('-')}`)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${hours}h`)
    .sign(await importJWK(key, 'ES256'));
}
