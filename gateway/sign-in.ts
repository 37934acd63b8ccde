import type { FastifyInstance } from 'fastify';
import type { SignIn } from './config.ts';

/** Tells the pages where to sign in, at `/sign-in.json`; without a client id for them it has nothing to say (204). */
export function serveSignIn(http: FastifyInstance, signIn: SignIn | undefined): void {
  http.get('/sign-in.json', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return signIn ? reply.send(signIn) : reply.code(204).send();
  });
}
