import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { createSignatureCheck } from '#schema/request-signature.ts';
import { HubError } from '../errors.ts';

/** How far was told and how far was taken in, in one line: it differs once this body has news of its own or of others. */
const revision = `
  select coalesce((select max(sequence) from outbox_event), 0) || '.' ||
    coalesce((select sum(sequence) from inbox_cursor), 0) as revision`;

/**
 * Serves `GET /revision` to the gateway, which signs for it with nobody's token: a text that changes with each event
 * that the body tells or takes in, and says nothing else. What changes without one, as a year of the calendar, does not show.
 */
export function serveRevision(
  http: FastifyInstance,
  em: EntityManager,
  isSigned: ReturnType<typeof createSignatureCheck>,
): void {
  http.get('/revision', async ({ headers }, reply) => {
    const requestId = String(headers['x-request-id'] ?? '');
    const parts = { method: 'GET', path: '/revision', body: '', authorization: '', requestId, purpose: '' };
    if (!isSigned(headers, parts)) throw new HubError('UNAUTHENTICATED');
    const [row] = (await em.fork().execute(revision)) as { revision: string }[];
    return reply.send({ revision: row?.revision });
  });
}
