import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { accessTokenClaims, type Viewer } from './viewer.ts';

/** Marks the key ids that `npm run token` makes; no production process accepts them. */
export const developmentKeyPrefix = 'development-';

/** Whose tokens a process accepts. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  /** A file path or an `https:` address of a JSON Web Key Set. */
  readonly jwks: string;
  readonly production: boolean;
}

/** Verifies a bearer token and says who is asking; rejects for every fault alike. */
export type TokenVerifier = (token: string) => Promise<Viewer>;

const keySet = z.object({ keys: z.array(z.looseObject({ kid: z.string() })).min(1) });

/** Loads the keys once and makes a verifier: ES256 `at+jwt` of the trusted issuer and audience, unexpired. */
export async function createTokenVerifier(trust: TokenTrust): Promise<TokenVerifier> {
  const keys = await loadKeys(trust);
  return async (token) => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: trust.issuer,
      audience: trust.audience,
      algorithms: ['ES256'],
      typ: 'at+jwt',
      requiredClaims: ['exp', 'iat', 'sub', 'jti', 'client_id'],
      maxTokenAge: '1 day',
      clockTolerance: 5,
    });
    if (trust.production && isDevelopmentKey(protectedHeader.kid)) throw new Error('development key in production');
    const claims = accessTokenClaims.parse(payload);
    return {
      id: claims.sub,
      body: claims.body,
      region: claims.region,
      roles: claims.roles,
      clearance: claims.clearance,
      purposes: claims.purposes,
    };
  };
}

/** The token of an `Authorization: Bearer …` header, or undefined. */
export const bearerToken = (header: string | undefined): string | undefined =>
  /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header ?? '')?.[1];

async function loadKeys({ jwks, production }: TokenTrust): Promise<JWTVerifyGetKey> {
  if (/^https?:\/\//.test(jwks)) return createRemoteJWKSet(new URL(jwks));
  const set = keySet.parse(JSON.parse(await readFile(jwks, 'utf8')));
  if (production && set.keys.some(({ kid }) => isDevelopmentKey(kid))) {
    throw new Error('the key set holds a development key, which production refuses');
  }
  return createLocalJWKSet(set as Parameters<typeof createLocalJWKSet>[0]);
}

const isDevelopmentKey = (kid: string | undefined): boolean => kid?.startsWith(developmentKeyPrefix) ?? true;
