import { bearerToken, type TokenVerifier } from '#schema/access-token.ts';
import type { createSignatureCheck } from '#schema/request-signature.ts';
import type { Viewer } from '#schema/viewer.ts';
import { HubError } from './errors.ts';

/** A request as it came in, before anything of it is believed. */
export interface IncomingRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Says who is asking, or UNAUTHENTICATED: the gateway must have signed the request, and the token must hold. */
export async function identify(
  request: IncomingRequest,
  isSigned: ReturnType<typeof createSignatureCheck>,
  verify: TokenVerifier,
): Promise<Viewer> {
  const { method, path, body, headers } = request;
  const authorization = String(headers['authorization'] ?? '');
  const requestId = String(headers['x-request-id'] ?? '');
  if (!isSigned(headers, { method, path, body, authorization, requestId })) throw new HubError('UNAUTHENTICATED');
  const token = bearerToken(authorization);
  if (!token) throw new HubError('UNAUTHENTICATED');
  return verify(token).catch(() => {
    throw new HubError('UNAUTHENTICATED');
  });
}
