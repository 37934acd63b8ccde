import { hash } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { TokenVerifier } from './access-token.ts';
import { BoundedCache } from './bounded-cache.ts';
import type { Viewer } from './viewer.ts';

/** Whom a token was found to be, and until when that is believed. */
interface Remembered {
  readonly viewer: Viewer;
  readonly untilMs: number;
}

/** The most tokens that are remembered at once. */
const most = 10_000;

/** The longest, in milliseconds, that a token is believed without being verified again: keys that are withdrawn count no longer. */
const memoryMs = 60_000;

/** When a token that was verified ends, in milliseconds since 1970: at its end, or when it is too old. */
export function endMsOf(token: string, longestAgeSeconds: number): number {
  const { exp = 0, iat = 0 } = decodeJwt(token);
  return Math.min(exp, iat + longestAgeSeconds) * 1_000;
}

/**
 * Makes a verifier that verifies a token once a minute at most, and never believes it beyond its end or its age. It is known by its
 * hash, so that no memory holds tokens; one that does not hold is verified every time, and every time it fails.
 */
export function rememberTokens(
  verify: TokenVerifier,
  longestAgeSeconds: number,
  now: () => number = Date.now,
): TokenVerifier {
  const remembered = new BoundedCache<string, Remembered>(most);
  return async (token) => {
    const key = hash('sha256', token, 'base64');
    const known = remembered.get(key);
    if (known && now() < known.untilMs) return known.viewer;
    remembered.delete(key);
    const viewer = await verify(token);
    remembered.set(key, { viewer, untilMs: Math.min(endMsOf(token, longestAgeSeconds), now() + memoryMs) });
    return viewer;
  };
}
