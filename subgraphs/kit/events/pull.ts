import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import { witness } from '../audit/witness.ts';
import { InboxCursorEntity } from '../store/inbox-cursor.entity.ts';
import type { FeedSource } from './feed-source.ts';
import { heal } from './heal.ts';
import type { Reacting } from './react.ts';
import { takeIn } from './take-in.ts';

/** What came of reading a feed. */
export interface Reading {
  /** How many events were new. */
  readonly news: number;
  /** Whether the feed was read to its end; it ends early where an open transaction may still tell something. */
  readonly isEnd: boolean;
}

/** Reads one body's feed as far as it goes, with patience where it goes no further. A gap is healed from a snapshot. */
export async function pull(
  reacting: Reacting,
  em: EntityManager,
  publisher: Body,
  source: FeedSource,
  patienceMs: number,
): Promise<Reading> {
  const cursor = await cursorOf(em, publisher);
  if (cursor.asOf === null) await heal(reacting, em, publisher, source);
  let news = 0;
  for (;;) {
    const { sequence, eventId } = await cursorOf(em, publisher);
    const page = await source.events(sequence, news > 0 ? 0 : patienceMs);
    await witness(em, publisher, page.heads, new Date(page.at), reacting.log);
    const items = [...page.items].sort((one, other) => one.sequence - other.sequence);
    const taken = [];
    for (const item of items) {
      const result = await takeIn(reacting, em, publisher, item);
      taken.push(result);
      if (result === 'GAP') break;
    }
    news += taken.filter((result) => result === 'EFFECTIVE' || result === 'SET_ASIDE').length;
    const isRewound = items.length === 0 && page.headId !== eventId;
    if (taken.includes('GAP') || isRewound) {
      reacting.log.warn({ publisher, sequence }, 'a gap in a feed is being healed from a snapshot');
      await heal(reacting, em, publisher, source);
      return { news, isEnd: false };
    }
    if (page.isEnd) await noteAsOf(em, publisher, page.at);
    if (page.isEnd || items.length === 0) return { news, isEnd: page.isEnd };
  }
}

/** Where this body stands in a feed; the row is made at the first reading. */
async function cursorOf(em: EntityManager, publisher: Body) {
  const inner = em.fork();
  const found = await inner.findOne(InboxCursorEntity, { publisher });
  if (found) return { sequence: found.sequence, eventId: found.eventId ?? null, asOf: found.asOf ?? null };
  await inner
    .createQueryBuilder(InboxCursorEntity)
    .insert({ publisher, sequence: 0, heals: 0 })
    .onConflict()
    .ignore()
    .execute();
  return { sequence: 0, eventId: null, asOf: null };
}

const noteAsOf = (em: EntityManager, publisher: Body, at: string): Promise<number> =>
  em.fork().nativeUpdate(InboxCursorEntity, { publisher }, { asOf: new Date(at) });
