import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { createTokenVerifier, longestAgeOf, type TokenTrust } from '#schema/access-token.ts';
import { errorCodes } from '#schema/error-codes.ts';
import { languageOf } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import { purposeHeader, purposeOf } from '#schema/purpose.ts';
import { rememberTokens } from '#schema/remember-tokens.ts';
import { createAdmission } from './admission.ts';
import { serveChanges } from './changes/serve-changes.ts';
import type { GatewayConfig } from './config.ts';
import { answerOf, type Refusal } from './errors.ts';
import { createAnswerQuestion } from './graphql-http/answer-question.ts';
import { serveQuestion } from './graphql-http/serve-question.ts';
import { createOperationAdmission } from './known-operations/admit-operation.ts';
import { readPageDocuments } from './known-operations/page-documents.ts';
import { createSavedDocuments } from './known-operations/saved-documents.ts';
import { servePages } from './pages.ts';
import { presentAnswer } from './present-answer.ts';
import type { RequestContext } from './request-context.ts';
import { endOf } from './request-end.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serveSignIn } from './sign-in.ts';
import { Sources } from './sources.ts';
import { type ExecutedBy, loadSupergraph } from './supergraph.ts';

/** The longest request body, in bytes. */
const longestBody = 256 * 1024;

/** A gateway that is being served. */
export interface RunningGateway {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves the hub's only door: `/graphql`, `/changes`, `/sign-in.json`, `/livez`, `/readyz`, and the pages. */
export async function serveGateway(config: GatewayConfig, log: Log, executedBy?: ExecutedBy): Promise<RunningGateway> {
  const trust: TokenTrust = {
    issuer: config.HUB_ISSUER,
    audience: config.HUB_AUDIENCE,
    jwks: config.HUB_JWKS,
    production: config.NODE_ENV === 'production',
  };
  const [supergraph, verify] = await Promise.all([loadSupergraph(config, log, executedBy), createTokenVerifier(trust)]);
  const http: FastifyInstance = Fastify({
    bodyLimit: longestBody,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  });
  await addSecurityHeaders(http, trust.production);
  const longestAge = longestAgeOf(trust);
  const admit = createAdmission(config, rememberTokens(verify, longestAge));
  const admitOperation = createOperationAdmission(config.operations, {
    ofPages: await readPageDocuments(),
    saved: createSavedDocuments(
      (query, variables, context) => supergraph.ask('cppcc', query, variables, context),
      config.HUB_SAVED_QUERY_KEPT_MS,
    ),
  });
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const contextOf = (request: FastifyRequest) => contexts.get(request) as RequestContext;
  const answer = createAnswerQuestion(supergraph.executor, config.isExplorable);
  let draining = false;
  http.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const { statusCode: status = 500 } = error;
    if (status < 500) return refuse(request, reply, { code: 'OPERATION_REFUSED', status });
    log.error({ err: error, requestId: request.id }, 'unexpected error');
    return refuse(request, reply, { code: 'INTERNAL', status });
  });
  const serveDeepLink = await servePages(http, config);
  http.setNotFoundHandler((request, reply) =>
    serveDeepLink(request, reply) ? reply : refuse(request, reply, { code: 'NOT_FOUND' }),
  );
  /** Lets a request in as its viewer's, for its purpose, or refuses it. */
  const open = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'no-store');
    const admitted = await admit(request, reply);
    if ('code' in admitted) return refuse(request, reply, admitted);
    const purpose = purposeOf(request.headers[purposeHeader], admitted);
    if (!purpose) return refuse(request, reply, { code: 'PURPOSE_REQUIRED' });
    contexts.set(request, {
      viewer: admitted,
      purpose,
      authorization: request.headers.authorization ?? '',
      requestId: request.id,
      language: languageOf(request.headers['accept-language']),
      signal: endOf(reply, config.HUB_REQUEST_DEADLINE_MS),
      sources: new Sources(),
    });
    return undefined;
  };
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: open,
    preHandler: async (request, reply) => {
      const refusal = await admitOperation(request, contextOf(request));
      return refusal ? refuse(request, reply, refusal) : undefined;
    },
    handler: serveQuestion(answer, presentAnswer(log), contextOf),
  });
  http.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: (request, reply) =>
      refuse(request, reply.header('allow', 'GET, POST'), { code: 'OPERATION_REFUSED', status: 405 }),
  });
  http.get('/livez', async () => ({ status: 'alive' }));
  http.get('/readyz', async (_request, reply) =>
    reply.code(draining ? 503 : 200).send({ status: draining ? 'draining' : 'ready' }),
  );
  const changes = serveChanges(http, {
    open,
    contextOf,
    supergraph,
    longestAge,
    everyMs: config.HUB_REVISION_EVERY_MS,
    log,
  });
  serveSignIn(http, config.signIn);

  const url = await http.listen({ host: config.HUB_HOST, port: config.PORT });
  const stop = async () => {
    draining = true;
    changes.end();
    await http.close();
    await supergraph.close();
  };
  return { url, stop };
}

/** Refuses a whole request, in the caller's language. */
function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal) {
  const { code, status = errorCodes[code].status, retryAfterSeconds } = refusal;
  if (retryAfterSeconds) reply.header('retry-after', retryAfterSeconds);
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(answerOf(refusal, languageOf(request.headers['accept-language']), request.id));
}
