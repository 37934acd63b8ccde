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
  /** A file path or an address of a JSON Web Key Set: `https:`, or `http:` of the loopback outside production. */
  readonly jwks: string;
  readonly production: boolean;
}

/** Verifies a bearer token and says who is asking; rejects for every fault alike. */
export type TokenVerifier = (token: string) => Promise<Viewer>;

/** The longest that a token may live, in seconds: whoever steals one has it for minutes; `npm run token` prints one for a day's work. */
export const longestAgeOf = ({ production }: Pick<TokenTrust, 'production'>): number => (production ? 600 : 86_400);

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
      maxTokenAge: longestAgeOf(trust),
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
  if (/^https?:\/\//.test(jwks)) return createRemoteJWKSet(addressOfKeys(jwks, production));
  const set = keySet.parse(JSON.parse(await readFile(jwks, 'utf8')));
  if (production && set.keys.some(({ kid }) => isDevelopmentKey(kid))) {
    throw new Error('the key set holds a development key, which production refuses');
  }
  return createLocalJWKSet(set as Parameters<typeof createLocalJWKSet>[0]);
}

/** Keys that come by an open line could be anyone's. */
function addressOfKeys(jwks: string, production: boolean): URL {
  const address = new URL(jwks);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname);
  if (address.protocol === 'https:' || (isLoopback && !production)) return address;
  throw new Error('HUB_JWKS: keys are fetched by https only');
}

const isDevelopmentKey = (kid: string | undefined): boolean => kid?.startsWith(developmentKeyPrefix) ?? true;
