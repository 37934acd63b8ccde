import type { EntityManager } from '@mikro-orm/postgresql';
import { request } from 'undici';
import type { z } from 'zod';
import { answerSignatureHeader, type BodySigner, type BodyVerifier } from '#schema/body-signature.ts';
import type { Body } from '#schema/registry.ts';
import type { Subgraph } from '../define-subgraph.ts';
import { type FeedPage, feedPage, type SnapshotPage, snapshotPage } from './feed-item.ts';
import { readFeed } from './read-feed.ts';
import { readSnapshot } from './read-snapshot.ts';

/** Where the events of one body come from. */
export interface FeedSource {
  readonly events: (after: number) => Promise<FeedPage>;
  readonly snapshot: (subjects: readonly string[], place: string | null) => Promise<SnapshotPage>;
}

/** A body's own outbox. */
export const ownFeed = (em: EntityManager, subgraph: Subgraph): FeedSource => ({
  events: (after) => readFeed(em, subgraph, subgraph.body, after),
  snapshot: (subjects, place) => readSnapshot(em, subgraph, subgraph.body, subjects, place),
});

const deadlineMs = 5_000;
const largestPage = 8 * 1024 * 1024;

/** What asking another body needs. */
export interface FeedReader {
  readonly reader: Body;
  readonly signer: BodySigner;
  readonly verifier: BodyVerifier;
}

/** The feed of another body over HTTP; an answer counts only if that body has signed it for this very request. */
export function remoteFeed(publisher: Body, origin: string, { reader, signer, verifier }: FeedReader): FeedSource {
  const ask = async <Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.output<Shape>> => {
    const { token, requestId } = await signer.signRequest(publisher, path);
    const { statusCode, headers, body } = await request(new URL(path, origin), {
      headers: { authorization: `Body ${token}` },
      signal: AbortSignal.timeout(deadlineMs),
    });
    const text = await readText(body);
    if (statusCode !== 200) throw new Error(`${publisher} answered ${statusCode}`);
    const signature = String(headers[answerSignatureHeader] ?? '');
    await verifier.assertAnswer(signature, { publisher, reader, requestId, text });
    return shape.parse(JSON.parse(text));
  };
  return {
    events: (after) => ask(`/events?after=${after}`, feedPage),
    snapshot: (subjects, place) => {
      const query = new URLSearchParams({ subjects: subjects.join(','), ...(place && { place }) });
      return ask(`/snapshot?${query}`, snapshotPage);
    },
  };
}

async function readText(
  body: AsyncIterable<Buffer> & { destroy: () => unknown; on: (event: string, listener: () => void) => unknown },
) {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > largestPage) {
      body.on('error', () => undefined);
      body.destroy();
      throw new Error(`more than ${largestPage} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
