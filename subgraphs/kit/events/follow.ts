import type { EntityManager } from '@mikro-orm/postgresql';
import type { BodySigner, BodyVerifier } from '#schema/body-signature.ts';
import { type Body, bodies } from '#schema/registry.ts';
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
  /** Reads its own feed soon: something was changed here. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/** What following needs. */
export interface Following {
  readonly em: EntityManager;
  readonly signer: BodySigner;
  readonly verifier: BodyVerifier;
  /** How often to read, in milliseconds; 0 for never by itself. */
  readonly everyMs: number;
}

/** Follows the feeds of the bodies whose records this body's consumers wait for. */
export function createFollower(reacting: Reacting, { em, signer, verifier, everyMs }: Following): Follower {
  const { body } = reacting.subgraph;
  const publishers = bodies.filter((publisher) => reacting.consumers.some(({ from }) => from(publisher, body)));
  const sources = new Map<Body, FeedSource>(publishers.includes(body) ? [[body, ownFeed(em, reacting.subgraph)]] : []);
  const running = new Map<Body, Promise<Pulled>>();
  let isStopped = false;

  const pullOne = (publisher: Body): Promise<Pulled> => {
    const source = sources.get(publisher);
    const present = running.get(publisher);
    if (!source || isStopped) return Promise.resolve({ news: 0, unread: 0 });
    if (present) return present;
    const started = pull(reacting, em, publisher, source)
      .then(({ news, isEnd }) => ({ news, unread: isEnd ? 0 : 1 }))
      .catch((error: unknown) => {
        reacting.log.warn({ err: error, publisher }, 'a feed could not be read');
        return { news: 0, unread: 1 };
      })
      .finally(() => running.delete(publisher));
    running.set(publisher, started);
    return started;
  };
  const pullAll = async () => {
    const pulled = await Promise.all(publishers.map(pullOne));
    return pulled.reduce((sum, { news, unread }) => ({ news: sum.news + news, unread: sum.unread + unread }));
  };
  const timer = everyMs > 0 ? setInterval(pullAll, everyMs) : undefined;
  return {
    meet: (peers) => {
      for (const publisher of publishers) {
        const origin = peers[publisher];
        if (publisher !== body && origin) {
          sources.set(publisher, remoteFeed(publisher, origin, { reader: body, signer, verifier }));
        }
      }
    },
    pullAll,
    wake: () => {
      if (everyMs > 0) setImmediate(() => pullOne(body));
    },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await Promise.allSettled(running.values());
    },
  };
}
