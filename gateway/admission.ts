import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TokenVerifier } from '#schema/access-token.ts';
import type { Viewer } from '#schema/viewer.ts';
import type { GatewayConfig } from './config.ts';
import type { Refusal } from './errors.ts';
import { identify } from './identity.ts';
import { whenClosed } from './request-end.ts';
import { createRequestRate, type Wait } from './request-rate.ts';
import { createRequestsUnderWay } from './requests-under-way.ts';

/** Lets a request pass the door as its viewer's, or says why not. */
export type Admission = (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer | Refusal>;

/**
 * Makes the door: a token that holds, and neither its user nor the user's body asks too much. An address from which too
 * many tokens failed hears so instead of UNAUTHENTICATED; a token that holds passes from there too, so that nobody can
 * lock out the officers with whom they share an address.
 */
export function createAdmission(config: GatewayConfig, verify: TokenVerifier): Admission {
  const rate = createRequestRate({
    perUser: config.HUB_REQUESTS_PER_USER,
    perBody: config.HUB_REQUESTS_PER_BODY,
    failedSignIns: config.HUB_FAILED_SIGN_INS,
  });
  const begin = createRequestsUnderWay(config.HUB_SIMULTANEOUS_PER_USER);
  return async (request, reply) => {
    const viewer = await identify(request.headers.authorization, verify);
    if (!viewer) {
      const wait = await rate.failToSignIn(request.ip);
      return wait ? limited(wait) : { code: 'UNAUTHENTICATED' };
    }
    const wait = await rate.ask(viewer);
    if (wait) return limited(wait);
    const end = begin(viewer);
    if (!end) return limited(tooManyAtOnce(config.HUB_SIMULTANEOUS_PER_USER));
    whenClosed(reply, end);
    return viewer;
  };
}

const limited = ({ seconds, why }: Wait): Refusal => ({
  code: 'RATE_LIMITED',
  explanation: why,
  retryAfterSeconds: seconds,
});

const tooManyAtOnce = (most: number): Wait => ({
  seconds: 1,
  why: { zh: `每人同时至多${most}项请求。`, en: `A user may have ${most} requests under way at once.` },
});
