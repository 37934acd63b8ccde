import { setTimeout as sleep } from 'node:timers/promises';
import { Agent } from 'undici';
import type { BodySigner, BodyVerifier } from '#schema/body-signature.ts';
import { type Body, bodies } from '#schema/registry.ts';
import type { Outbox } from './await-feed.ts';
import { type FeedSource, ownFeed, remoteFeed } from './feed-source.ts';
import { pull } from './pull.ts';
import type { Reacting } from './react.ts';

/** Where the feeds of the other bodies are reached: their origins. */
export type Peers = Partial<Record<Body, string>>;

/** What came of reading all feeds once. */
export interface Pulled {
  /** How many events were new. */
  readonly news: number;
  /** How many feeds could not be read to their end. */
  readonly unread: number;
}

/** A body that follows the feeds of the others. */
export interface Follower {
  readonly meet: (peers: Peers) => void;
  /** Reads every feed to its end once; what cannot be read now is passed over and read the next time. */
  readonly pullAll: () => Promise<Pulled>;
  readonly stop: () => Promise<void>;
}

/** What following needs. */
export interface Following {
  readonly outbox: Outbox;
  readonly signer: BodySigner;
  readonly verifier: BodyVerifier;
  /** How soon to read a feed again that had nothing new, in milliseconds; 0 for never to read by itself. */
  readonly everyMs: number;
}

/** For how many times as long a publisher keeps its reader waiting for news, and for how long at most, in milliseconds. */
const [patience, longestPatienceMs] = [10, 10_000];

/** Follows the feeds of the bodies whose records this body's consumers wait for. */
export function createFollower(reacting: Reacting, { outbox, signer, verifier, everyMs }: Following): Follower {
  const { em, watch } = outbox;
  const { body } = reacting.subgraph;
  const publishers = bodies.filter((publisher) => reacting.consumers.some(({ from }) => from(publisher, body)));
  const sources = new Map<Body, FeedSource>(publishers.includes(body) ? [[body, ownFeed(outbox)]] : []);
  const running = new Map<Body, Promise<Pulled>>();
  const [connections, ending] = [new Agent(), new AbortController()];

  const pullOne = (publisher: Body, patienceMs = 0): Promise<Pulled> => {
    const source = sources.get(publisher);
    const present = running.get(publisher);
    if (!source || ending.signal.aborted) return Promise.resolve({ news: 0, unread: 0 });
    if (present) return present;
    const started = pull(reacting, em, publisher, source, patienceMs)
      .then(({ news, isEnd }) => {
        if (news > 0) watch.note();
        return { news, unread: isEnd ? 0 : 1 };
      })
      .catch((error: unknown) => {
        if (!ending.signal.aborted) reacting.log.warn({ err: error, publisher }, 'a feed could not be read');
        return { news: 0, unread: 1 };
      })
      .finally(() => running.delete(publisher));
    running.set(publisher, started);
    return started;
  };
  const pullAll = async () => {
    const pulled = await Promise.all(publishers.map((publisher) => pullOne(publisher)));
    return pulled.reduce((sum, { news, unread }) => ({ news: sum.news + news, unread: sum.unread + unread }));
  };
  const follow = async (publisher: Body) => {
    while (!ending.signal.aborted) {
      const begun = Date.now();
      const { news } = await pullOne(publisher, Math.min(patience * everyMs, longestPatienceMs));
      const restMs = begun + everyMs - Date.now();
      if (news === 0 && restMs > 0) await sleep(restMs, undefined, ending).catch(() => undefined);
    }
  };
  const following = everyMs > 0 ? publishers.map(follow) : [];
  return {
    meet: (peers) => {
      for (const publisher of publishers) {
        const origin = peers[publisher];
        if (publisher !== body && origin) {
          sources.set(publisher, remoteFeed(publisher, origin, { reader: body, signer, verifier, connections }));
        }
      }
    },
    pullAll,
    stop: async () => {
      ending.abort();
      await Promise.all([watch.stop(), connections.destroy()]);
      await Promise.allSettled([...running.values(), ...following]);
    },
  };
}
