import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import type { Subgraph } from '../define-subgraph.ts';
import type { FeedPage } from './feed-item.ts';
import { readFeed } from './read-feed.ts';
import type { OutboxWatch } from './watch-outbox.ts';

/** A body's outbox as it is served. */
export interface Outbox {
  readonly em: EntityManager;
  readonly subgraph: Subgraph;
  readonly watch: OutboxWatch;
}

/** Which page of a feed, and how long a reader that knows all of it waits for more, in milliseconds. */
export interface FeedPlace {
  readonly after: number;
  readonly patienceMs?: number;
}

/** Reads a page of a body's outbox for one reader, as soon as there is one: a page without news comes when patience ends. */
export async function awaitFeed(
  { em, subgraph, watch }: Outbox,
  reader: Body,
  { after, patienceMs = 0 }: FeedPlace,
): Promise<FeedPage> {
  const endMs = Date.now() + patienceMs;
  for (;;) {
    const known = watch.changes();
    const page = await readFeed(em, subgraph, reader, after);
    if (page.items.length > 0 || !page.isEnd) return page;
    if (!(await watch.untilMore(known, endMs - Date.now()))) return page;
  }
}
