import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** The parts of a request that its signature covers. */
export interface SignedParts {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization: string;
  readonly requestId: string;
  readonly purpose: string;
}

/** Names of the headers that carry a gateway's signature. */
export const signatureHeaders = { time: 'x-hub-time', nonce: 'x-hub-nonce', signature: 'x-hub-signature' } as const;

/** How far, in milliseconds, the clocks of gateway and body may differ. */
export const signatureToleranceMs = 30_000;

/** Signs a request with the secret that the gateway shares with one body; returns the headers to send. */
export function signRequest(secret: string, parts: SignedParts, now = Date.now()): Record<string, string> {
  const time = String(now);
  const nonce = randomUUID();
  return {
    [signatureHeaders.time]: time,
    [signatureHeaders.nonce]: nonce,
    [signatureHeaders.signature]: `v1=${mac(secret, parts, time, nonce).toString('hex')}`,
  };
}

/** Makes the check for one body: right secret, right time, a nonce never seen; says yes or no and nothing more. */
export function createSignatureCheck(
  secret: string,
): (headers: Record<string, unknown>, parts: SignedParts, now?: number) => boolean {
  const nonces = createNonceMemory();
  return (headers, parts, now = Date.now()) => {
    const time = String(headers[signatureHeaders.time] ?? '');
    const nonce = String(headers[signatureHeaders.nonce] ?? '');
    const given = Buffer.from(String(headers[signatureHeaders.signature] ?? '').replace(/^v1=/, ''), 'hex');
    const expected = mac(secret, parts, time, nonce);
    return (
      given.length === expected.length &&
      timingSafeEqual(given, expected) &&
      Math.abs(now - Number(time)) <= signatureToleranceMs &&
      nonces.isNew(nonce, now)
    );
  };
}

/** A line a part; the body, which alone may have lines of its own, is the last. */
function mac(secret: string, parts: SignedParts, time: string, nonce: string): Buffer {
  const { method, path, body, authorization, requestId, purpose } = parts;
  const signed = ['v1', method, path, authorization, requestId, purpose, time, nonce, body].join('\n');
  return createHmac('sha256', secret).update(signed).digest();
}

/** Remembers nonces for as long as a request may be late: two generations, the older dropped when none of it can be in time. */
export function createNonceMemory() {
  let [current, previous, turnedAt] = [new Set<string>(), new Set<string>(), 0];
  return {
    isNew(nonce: string, now: number): boolean {
      if (now - turnedAt > 2 * signatureToleranceMs) [current, previous, turnedAt] = [new Set(), current, now];
      if (current.has(nonce) || previous.has(nonce)) return false;
      current.add(nonce);
      return true;
    },
  };
}
