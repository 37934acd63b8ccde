import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built GraphiQL page. */
const builtPage = fileURLToPath(new URL('./explorer/dist/', import.meta.url));

const contentPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the GraphiQL page at `/graphiql/`, all of it from this machine, if it has been built. */
export async function serveExplorer(http: FastifyInstance): Promise<void> {
  if (!existsSync(builtPage)) return;
  await http.register(fastifyStatic, {
    root: builtPage,
    prefix: '/graphiql/',
    redirect: true,
    setHeaders: (reply) => reply.header('content-security-policy', contentPolicy),
  });
}
