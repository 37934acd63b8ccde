import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import { InboxCursorEntity } from '../store/inbox-cursor.entity.ts';
import { InboxEventEntity } from '../store/inbox-event.entity.ts';
import { isPassing } from '../store/passing-fault.ts';
import type { FeedItem } from './feed-item.ts';
import { type Reacting, react } from './react.ts';
import { setAside, waitsBehind } from './set-aside.ts';

/** What became of an item: it took effect, was set aside, was known already, or does not follow what is known. */
export type Taken = 'EFFECTIVE' | 'SET_ASIDE' | 'KNOWN' | 'GAP';

/**
 * Takes in one event: its effect, its inbox row and the cursor are committed together or not at all, so that it has its
 * effect exactly once, whatever comes twice or breaks in between. What cannot take effect is set aside; a passing fault
 * (the database is away, two reactions collide) is thrown, to be tried again.
 */
export async function takeIn(reacting: Reacting, em: EntityManager, publisher: Body, item: FeedItem): Promise<Taken> {
  try {
    return await em.fork().transactional((inner) => take(reacting, inner, publisher, item));
  } catch (error) {
    if (isPassing(error)) throw error;
    reacting.log.error({ err: error, publisher, event: item.name, eventId: item.id }, 'an event was set aside');
    return em.fork().transactional((inner) => take(reacting, inner, publisher, item, error));
  }
}

async function take(
  reacting: Reacting,
  em: EntityManager,
  publisher: Body,
  item: FeedItem,
  fault?: unknown,
): Promise<Taken> {
  const cursor = await em.findOneOrFail(InboxCursorEntity, { publisher }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (item.sequence <= cursor.sequence) return 'KNOWN';
  if (item.previousId !== (cursor.eventId ?? null)) return 'GAP';
  cursor.sequence = item.sequence;
  cursor.eventId = item.id;
  const { affectedRows } = await em
    .createQueryBuilder(InboxEventEntity)
    .insert({ eventId: item.id, publisher, sequence: item.sequence, at: new Date() })
    .onConflict()
    .ignore()
    .execute();
  if (affectedRows === 0) return 'KNOWN';
  if (fault === undefined && !(await waitsBehind(em, publisher, item.aggregateId))) {
    await react(reacting, em, publisher, item, item.id);
    return 'EFFECTIVE';
  }
  await setAside(em, publisher, item, fault);
  return 'SET_ASIDE';
}
