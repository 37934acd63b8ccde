import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteHandlerMethod,
} from 'fastify';
import { languageOf } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import { HubError, refusal } from './errors.ts';

const longestBody = 1024 * 1024;

/** A server, and what resolves when it is closed and nothing works any more for a caller that has hung up either. */
export interface Http {
  readonly http: FastifyInstance;
  readonly close: () => Promise<void>;
}

/** An HTTP server that leaves bodies as the text that was signed, and refuses in the catalogue's words. */
export function createHttp(log: Log): Http {
  const http: FastifyInstance = Fastify({ bodyLimit: longestBody, forceCloseConnections: 'idle' });
  const working = new Set<Promise<unknown>>();
  http.addHook('onRoute', (route) => {
    route.handler = noted(route.handler, working);
  });
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
  http.setNotFoundHandler((request, reply) => refuse(request, reply, new HubError('NOT_FOUND')));
  http.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const isCallers = (error.statusCode ?? 500) < 500;
    const known = error instanceof HubError ? error : new HubError(isCallers ? 'OPERATION_REFUSED' : 'INTERNAL');
    if (known.code === 'INTERNAL') log.error({ err: error }, 'unexpected error');
    return refuse(request, reply, known);
  });
  const close = async () => {
    await http.close();
    while (working.size > 0) await Promise.allSettled(working);
  };
  return { http, close };
}

/** A handler whose work is known while it lasts: the end of its connection is not its own. */
const noted = (handler: RouteHandlerMethod, working: Set<Promise<unknown>>): RouteHandlerMethod =>
  function note(request, reply) {
    const work = Promise.resolve(handler.call(this, request, reply));
    working.add(work);
    const end = () => working.delete(work);
    work.then(end, end);
    return work;
  };

function refuse(request: FastifyRequest, reply: FastifyReply, error: HubError) {
  const { status, body } = refusal(error, languageOf(request.headers['accept-language']));
  return reply.code(status).send(body);
}
