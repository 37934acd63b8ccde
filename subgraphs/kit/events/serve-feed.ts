import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { answerSignatureHeader, type BodySigner, type BodyVerifier } from '#schema/body-signature.ts';
import type { Body } from '#schema/registry.ts';
import { createNonceMemory } from '#schema/request-signature.ts';
import { accept } from '../accept.ts';
import { HubError } from '../errors.ts';
import { awaitFeed, type Outbox } from './await-feed.ts';
import { readSnapshot } from './read-snapshot.ts';

/** What serving a feed needs. */
export interface FeedServing {
  readonly outbox: Outbox;
  readonly signer: BodySigner;
  readonly verifier: BodyVerifier;
}

/** The longest that a reader is kept waiting for news. */
const longestPatienceMs = 30_000;

const feedQuery = z.object({
  after: z.coerce.number().int().nonnegative(),
  patienceMs: z.coerce.number().int().min(0).max(longestPatienceMs).default(0),
});

const snapshotQuery = z.object({
  subjects: z.string().transform((text) => text.split(',')),
  place: z.string().max(200).nullish(),
});

/** Serves `/events` and `/snapshot` to the other bodies: each request signed by its reader, each answer by this body. */
export function serveFeed(http: FastifyInstance, { outbox, signer, verifier }: FeedServing): void {
  const { em, subgraph } = outbox;
  const nonces = createNonceMemory();
  const identify = async ({ headers, url }: FastifyRequest) => {
    const token = /^Body (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    const { reader, requestId } = await verifier.readerOf(token, subgraph.body, url).catch(() => {
      throw new HubError('UNAUTHENTICATED');
    });
    if (!nonces.isNew(requestId, Date.now())) throw new HubError('UNAUTHENTICATED');
    return { reader, requestId };
  };
  const serve = (path: string, read: (query: unknown, reader: Body) => Promise<unknown>) =>
    http.get(path, async (request, reply) => {
      const { reader, requestId } = await identify(request);
      const text = JSON.stringify(await read(request.query, reader));
      // A reader that was kept waiting until the body stops must not keep its connection open.
      if (outbox.watch.isStopped()) reply.header('connection', 'close');
      reply.header(answerSignatureHeader, await signer.signAnswer(reader, requestId, text));
      return reply.type('application/json').send(text);
    });
  serve('/events', (query, reader) => awaitFeed(outbox, reader, accept(feedQuery, query)));
  serve('/snapshot', (query, reader) => {
    const { subjects, place } = accept(snapshotQuery, query);
    return readSnapshot(em, subgraph, reader, subjects, place ?? null);
  });
}
