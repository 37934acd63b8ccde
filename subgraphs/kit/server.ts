import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import { createTokenVerifier, longestAgeOf } from '#schema/access-token.ts';
import { createBodySigner, createBodyVerifier } from '#schema/body-signature.ts';
import { readCell } from '#schema/cell.ts';
import { languageOf } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import { rememberTokens } from '#schema/remember-tokens.ts';
import { createSignatureCheck } from '#schema/request-signature.ts';
import type { GrantMemory } from './access/openings.ts';
import { keepReads } from './audit/keep-reads.ts';
import { subgraphSchema } from './build-schema.ts';
import { peersOf, type SubgraphConfig } from './config.ts';
import { consumersOf } from './consumers/list.ts';
import { type Context, createContext } from './context.ts';
import { refreshRegularly } from './deadlines/refresh-regularly.ts';
import { keepCalendar } from './deadlines/stored-calendar.ts';
import type { Subgraph } from './define-subgraph.ts';
import { HubError } from './errors.ts';
import { createFollower, type Peers, type Pulled } from './events/follow.ts';
import { redrive } from './events/redrive.ts';
import { serveFeed } from './events/serve-feed.ts';
import { serveRevision } from './events/serve-revision.ts';
import { watchOutbox } from './events/watch-outbox.ts';
import { createHttp } from './http.ts';
import { identify } from './identity.ts';
import { nounsOf } from './nouns-of.ts';
import { presentAnswer } from './present-answer.plugin.ts';
import { rememberDocuments } from './remember-documents.ts';
import { openStore, type StatementListener } from './store/orm.ts';

/** A body that is being served. */
export interface RunningSubgraph {
  readonly url: string;
  /** Tells it where the other bodies are reached. */
  readonly meet: (peers: Peers) => void;
  /** Reads the feeds of the other bodies once. */
  readonly pull: () => Promise<Pulled>;
  readonly stop: () => Promise<void>;
}

/** What a test may have otherwise. */
export interface ServingOptions {
  readonly onStatement?: StatementListener;
  readonly clock?: () => Date;
}

/** Opens a body's database and serves its subgraph at `/graphql`, with `/revision`, `/livez` and `/readyz`. */
export async function serveSubgraph(
  subgraph: Subgraph,
  config: SubgraphConfig,
  log: Log,
  { onStatement, clock = () => new Date() }: ServingOptions = {},
): Promise<RunningSubgraph> {
  const trust = trustIn(config);
  const [schema, store, verifyToken, signer, verifier] = await Promise.all([
    subgraphSchema(subgraph),
    openStore(subgraph, config.DATABASE_URL, { onStatement }),
    createTokenVerifier(trust),
    createBodySigner(subgraph.body, config.HUB_BODY_KEY),
    createBodyVerifier(config.HUB_BODY_KEYS),
  ]);
  const verify = rememberTokens(verifyToken, longestAgeOf(trust));
  const nouns = nounsOf(subgraph);
  const knownGrants: GrantMemory = new Map();
  const cell = readCell(config.HUB_CELL);
  const calendar = keepCalendar(store.em);
  const stopRefreshing = await refreshRegularly(calendar, config.HUB_CALENDAR_REFRESH_MS, log);
  const reacting = { subgraph, cell, consumers: consumersOf(subgraph), log, calendar: calendar.current };
  const watch = watchOutbox(store.em, config.HUB_FEED_EVERY_MS, log);
  const outbox = { em: store.em, subgraph, watch };
  const follower = createFollower(reacting, { outbox, signer, verifier, everyMs: config.HUB_FEED_EVERY_MS });
  follower.meet(peersOf(config));
  const isSigned = createSignatureCheck(config.HUB_GATEWAY_SECRET);
  const { http, close } = createHttp(log);
  const apollo = new ApolloServer<Context>({
    schema,
    documentStore: rememberDocuments(),
    plugins: [presentAnswer(log, keepReads(store.em)), ...withoutWrappedFields, fastifyApolloDrainPlugin(http)],
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    logger: log,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const contexts = new WeakMap<FastifyRequest, Context>();
  http.route({
    method: 'POST',
    url: '/graphql',
    preHandler: async (request) => {
      const { method, url: path, headers } = request;
      const body = String(request.body);
      const viewer = await identify({ method, path, body, headers }, isSigned, verify);
      request.body = parseJson(body);
      const asked = { viewer, requestId: String(headers['x-request-id'] ?? ''), now: clock() };
      contexts.set(
        request,
        createContext({
          body: subgraph.body,
          cell,
          ...asked,
          em: store.em,
          language: languageOf(headers['accept-language']),
          log,
          cursorSecret: config.HUB_CURSOR_SECRET,
          calendar: calendar.current(),
          nouns,
          knownGrants,
          onChange: watch.note,
          sign: signer.signText,
          redrive: (eventId) => redrive(reacting, store.em, eventId, asked),
        }),
      );
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request) as Context }),
  });
  serveFeed(http, { outbox, signer, verifier });
  serveRevision(http, store.em, isSigned);
  http.get('/livez', async () => ({ status: 'alive' }));
  http.get('/readyz', async (_request, reply) => {
    const ready = await store.em.getConnection().isConnected();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });

  const url = await http.listen({ host: config.HUB_HOST, port: config.PORT });
  const stop = async () => {
    await follower.stop();
    await stopRefreshing();
    await apollo.stop();
    await close();
    await store.close();
  };
  return { url, meet: follower.meet, pull: follower.pullAll, stop };
}

/** The plugins that Apollo Server adds by itself and that have it wrap every field: no answer of a body is cached or traced by it. */
export const withoutWrappedFields = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()];

const trustIn = (config: SubgraphConfig) => ({
  issuer: config.HUB_ISSUER,
  audience: config.HUB_AUDIENCE,
  jwks: config.HUB_JWKS,
  production: config.NODE_ENV === 'production',
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HubError('OPERATION_REFUSED');
  }
}
