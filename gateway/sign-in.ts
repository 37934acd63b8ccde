import type { FastifyInstance } from 'fastify';
import type { SignIn } from './config.ts';

/** Tells the pages where to sign in, at `/sign-in.json`; without a client id for them there is no such place. */
export function serveSignIn(http: FastifyInstance, signIn: SignIn | undefined): void {
  if (signIn)
    http.get('/sign-in.json', async (_request, reply) => reply.header('cache-control', 'no-store').send(signIn));
}
