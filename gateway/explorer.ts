import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { SignIn } from './config.ts';

/** The built GraphiQL page. */
const builtPage = fileURLToPath(new URL('./explorer/dist/', import.meta.url));

const contentPolicy = (signIn: SignIn | undefined): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src ${["'self'", ...(signIn ? [new URL(signIn.issuer).origin] : [])].join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ');

/** Serves the GraphiQL page at `/graphiql/`, if it has been built: all of it from here, and it asks the issuer for tokens. */
export async function serveExplorer(http: FastifyInstance, signIn: SignIn | undefined): Promise<void> {
  if (!existsSync(builtPage)) return;
  await http.register(fastifyStatic, {
    root: builtPage,
    prefix: '/graphiql/',
    redirect: true,
    setHeaders: (reply) => reply.header('content-security-policy', contentPolicy(signIn)),
  });
}
