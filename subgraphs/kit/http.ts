import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { languageOf } from '#schema/language.ts';
import type { Log } from '#schema/log.ts';
import { HubError, refusal } from './errors.ts';

const longestBody = 1024 * 1024;

/** An HTTP server that leaves bodies as the text that was signed, and refuses in the catalogue's words. */
export function createHttp(log: Log): FastifyInstance {
  const http: FastifyInstance = Fastify({ bodyLimit: longestBody, forceCloseConnections: 'idle' });
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
  http.setNotFoundHandler((request, reply) => refuse(request, reply, new HubError('NOT_FOUND')));
  http.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const isCallers = (error.statusCode ?? 500) < 500;
    const known = error instanceof HubError ? error : new HubError(isCallers ? 'OPERATION_REFUSED' : 'INTERNAL');
    if (known.code === 'INTERNAL') log.error({ err: error }, 'unexpected error');
    return refuse(request, reply, known);
  });
  return http;
}

function refuse(request: FastifyRequest, reply: FastifyReply, error: HubError) {
  const { status, body } = refusal(error, languageOf(request.headers['accept-language']));
  return reply.code(status).send(body);
}
