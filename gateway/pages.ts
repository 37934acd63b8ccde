import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SignIn } from './config.ts';

/** What a page may do: everything comes from here, and it asks this door and the issuer. */
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

interface Page {
  /** The folder of its source in `gateway/`; what was built lies in its `dist/`. */
  readonly folder: string;
  /** The path under which it is served. */
  readonly prefix: string;
}

/** GraphiQL. */
const explorer: Page = { folder: 'explorer', prefix: '/graphiql/' };

/** The application of readers, officers and analysts. */
const tracker: Page = { folder: 'tracker', prefix: '/' };

/** Whether a request is a browser's that wants to see a page. */
const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html');

/** Answers a request for a place that is the tracker's own; says whether it did. */
export type ServeDeepLink = (request: FastifyRequest, reply: FastifyReply) => boolean;

/** Serves the pages that have been built: the tracker with its deep links, and GraphiQL where the hub is explorable. */
export async function servePages(
  http: FastifyInstance,
  { signIn, isExplorable }: { readonly signIn: SignIn | undefined; readonly isExplorable: boolean },
): Promise<ServeDeepLink> {
  const policy = contentPolicy(signIn);
  const serve = async ({ folder, prefix }: Page): Promise<boolean> => {
    const root = fileURLToPath(new URL(`./${folder}/dist/`, import.meta.url));
    if (!existsSync(`${root}index.html`)) return false;
    await http.register(fastifyStatic, {
      root,
      prefix,
      redirect: prefix !== '/',
      wildcard: false,
      decorateReply: folder === tracker.folder,
      setHeaders: (response, path) => {
        response.header('content-security-policy', policy);
        response.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
    return true;
  };
  if (isExplorable) await serve(explorer);
  const hasTracker = await serve(tracker);
  return (request, reply) => {
    if (!hasTracker || !wantsPage(request)) return false;
    void reply.sendFile('index.html');
    return true;
  };
}
