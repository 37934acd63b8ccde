import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { createTokenVerifier } from '#schema/access-token.ts';
import { errorCodes } from '#schema/error-codes.ts';
import { languageOf } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import { createSignatureCheck } from '#schema/request-signature.ts';
import type { Viewer } from '#schema/viewer.ts';
import { subgraphSchema } from './build-schema.ts';
import type { SubgraphConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import type { Subgraph } from './define-subgraph.ts';
import { HubError, presentError } from './errors.ts';
import { identify } from './identity.ts';
import { presentErrors } from './present-errors.plugin.ts';
import { openStore, type StatementListener } from './store/orm.ts';

const longestBody = 1024 * 1024;

/** A body that is being served. */
export interface RunningSubgraph {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Opens a body's database and serves its subgraph at `/graphql`, `/livez` and `/readyz`. */
export async function serveSubgraph(
  subgraph: Subgraph,
  config: SubgraphConfig,
  log: Log,
  onStatement?: StatementListener,
): Promise<RunningSubgraph> {
  const [schema, store, verify] = await Promise.all([
    subgraphSchema(subgraph),
    openStore(subgraph, config.DATABASE_URL, onStatement),
    createTokenVerifier({
      issuer: config.HUB_ISSUER,
      audience: config.HUB_AUDIENCE,
      jwks: config.HUB_JWKS,
      production: config.NODE_ENV === 'production',
    }),
  ]);
  const isSigned = createSignatureCheck(config.HUB_GATEWAY_SECRET);
  const http: FastifyInstance = Fastify({ bodyLimit: longestBody, forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [presentErrors(log), fastifyApolloDrainPlugin(http)],
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false as never,
    logger: log,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  keepRawBody(http);
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  http.route({
    method: 'POST',
    url: '/graphql',
    preHandler: async (request, reply) => {
      const { method, url: path, headers, rawBody = '' } = request;
      try {
        viewers.set(request, await identify({ method, path, body: rawBody, headers }, isSigned, verify));
      } catch (error) {
        const language = languageOf(headers['accept-language']);
        const { UNAUTHENTICATED } = errorCodes;
        const formatted = presentError({ message: '' }, error, language);
        await reply.code(error instanceof HubError ? UNAUTHENTICATED.status : 500).send({ errors: [formatted] });
      }
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) =>
        createContext({
          body: subgraph.body,
          viewer: viewers.get(request) as Viewer,
          em: store.em,
          requestId: String(request.headers['x-request-id'] ?? ''),
          language: languageOf(request.headers['accept-language']),
          log,
          cursorSecret: config.HUB_CURSOR_SECRET,
        }),
    }),
  });
  http.get('/livez', async () => ({ status: 'alive' }));
  http.get('/readyz', async (_request, reply) => {
    const ready = await store.em.getConnection().isConnected();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });

  const url = await http.listen({ host: config.HUB_HOST, port: config.PORT });
  const stop = async () => {
    await apollo.stop();
    await http.close();
    await store.close();
  };
  return { url, stop };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came over the wire: the signature covers these very bytes. */
    rawBody?: string;
  }
}

function keepRawBody(http: FastifyInstance): void {
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    request.rawBody = String(text);
    try {
      done(null, JSON.parse(String(text)));
    } catch {
      done(new HubError('OPERATION_REFUSED'), undefined);
    }
  });
}
