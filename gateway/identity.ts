import { bearerToken, type TokenVerifier } from '#schema/access-token.ts';
import type { Viewer } from '#schema/viewer.ts';

/** Says who is asking, or undefined: every fault of a token is the same fault to the outside. */
export async function identify(authorization: string | undefined, verify: TokenVerifier): Promise<Viewer | undefined> {
  const token = bearerToken(authorization);
  return token ? verify(token).catch(() => undefined) : undefined;
}
