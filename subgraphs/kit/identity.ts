import { bearerToken, type TokenVerifier } from '#schema/access-token.ts';
import { type Purpose, purposeHeader, purposeOf } from '#schema/purpose.ts';
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

/**
 * Says who is asking and what for. UNAUTHENTICATED: the gateway must have signed the request, and the token must hold;
 * PURPOSE_REQUIRED: its purpose must be one that the token admits.
 */
export async function identify(
  request: IncomingRequest,
  isSigned: ReturnType<typeof createSignatureCheck>,
  verify: TokenVerifier,
): Promise<Viewer & { readonly purpose: Purpose }> {
  const { method, path, body, headers } = request;
  const authorization = String(headers['authorization'] ?? '');
  const requestId = String(headers['x-request-id'] ?? '');
  const purpose = String(headers[purposeHeader] ?? '');
  if (!isSigned(headers, { method, path, body, authorization, requestId, purpose }))
    throw new HubError('UNAUTHENTICATED');
  const token = bearerToken(authorization);
  if (!token) throw new HubError('UNAUTHENTICATED');
  const viewer = await verify(token).catch(() => {
    throw new HubError('UNAUTHENTICATED');
  });
  const admitted = purposeOf(purpose, viewer);
  if (!admitted) throw new HubError('PURPOSE_REQUIRED');
  return { ...viewer, purpose: admitted };
}
