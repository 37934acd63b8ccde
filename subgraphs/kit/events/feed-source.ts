import { type Dispatcher, request } from 'undici';
import type { z } from 'zod';
import { answerSignatureHeader, type BodySigner, type BodyVerifier } from '#schema/body-signature.ts';
import type { Body } from '#schema/registry.ts';
import { awaitFeed, type Outbox } from './await-feed.ts';
import { type FeedPage, feedPage, type SnapshotPage, snapshotPage } from './feed-item.ts';
import { readSnapshot } from './read-snapshot.ts';

/** Where the events of one body come from. */
export interface FeedSource {
  /** What comes after a place; where nothing does, after a while. */
  readonly events: (after: number, patienceMs: number) => Promise<FeedPage>;
  readonly snapshot: (subjects: readonly string[], place: string | null) => Promise<SnapshotPage>;
}

/** A body's own outbox. */
export const ownFeed = (outbox: Outbox): FeedSource => ({
  events: (after, patienceMs) => awaitFeed(outbox, outbox.subgraph.body, { after, patienceMs }),
  snapshot: (subjects, place) => readSnapshot(outbox.em, outbox.subgraph, outbox.subgraph.body, subjects, place),
});

const deadlineMs = 5_000;
const largestPage = 8 * 1024 * 1024;

/** What asking another body needs. */
export interface FeedReader {
  readonly reader: Body;
  readonly signer: BodySigner;
  readonly verifier: BodyVerifier;
  readonly connections: Dispatcher;
}

/** The feed of another body over HTTP; an answer counts only if that body has signed it for this very request. */
export function remoteFeed(
  publisher: Body,
  origin: string,
  { reader, signer, verifier, connections }: FeedReader,
): FeedSource {
  const ask = async <Shape extends z.ZodType>(path: string, shape: Shape, patienceMs = 0): Promise<z.output<Shape>> => {
    const { token, requestId } = await signer.signRequest(publisher, path);
    const { statusCode, headers, body } = await request(new URL(path, origin), {
      dispatcher: connections,
      headers: { authorization: `Body ${token}` },
      signal: AbortSignal.timeout(deadlineMs + patienceMs),
    });
    const text = await readText(body);
    if (statusCode !== 200) throw new Error(`${publisher} answered ${statusCode}`);
    const signature = String(headers[answerSignatureHeader] ?? '');
    await verifier.assertAnswer(signature, { publisher, reader, requestId, text });
    return shape.parse(JSON.parse(text));
  };
  return {
    events: (after, patienceMs) => ask(`/events?after=${after}&patienceMs=${patienceMs}`, feedPage, patienceMs),
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
