import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const aYear = 365 * 24 * 60 * 60;

/**
 * The security headers of every answer: nothing of it may be run, framed or guessed at, and no address is passed on. The
 * pages that the gateway serves bring their own content policy. HTTPS is insisted on in production only.
 */
const headersOf = (production: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: production && { maxAge: aYear, includeSubDomains: true },
});

/** Gives every answer of the gateway its security headers. There are none for other origins: no page but its own may ask. */
export async function addSecurityHeaders(http: FastifyInstance, production: boolean): Promise<void> {
  await http.register(helmet, headersOf(production));
}
