import { randomUUIDv7 } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import { InboxCursorEntity } from '../store/inbox-cursor.entity.ts';
import { isPassing } from '../store/passing-fault.ts';
import type { FeedItem, SnapshotItem, SnapshotPage } from './feed-item.ts';
import type { FeedSource } from './feed-source.ts';
import { type Reacting, react } from './react.ts';
import { setAside } from './set-aside.ts';

/**
 * Takes in all records of a body as they stand, page by page, and then follows its feed from where the first page was
 * read: at the first meeting, and whenever a gap shows that events are missing.
 */
export async function heal(reacting: Reacting, em: EntityManager, publisher: Body, source: FeedSource): Promise<void> {
  const subjects = subjectsOf(reacting, publisher);
  const first = await source.snapshot(subjects, null);
  for (let page = first; ; page = await source.snapshot(subjects, page.next)) {
    for (const item of page.items) await takeRecord(reacting, em, publisher, item);
    if (page.next === null) break;
  }
  await em.fork().transactional((inner) => follow(inner, publisher, first));
}

const subjectsOf = ({ consumers, subgraph }: Reacting, publisher: Body): string[] => [
  ...new Set(consumers.filter(({ from }) => from(publisher, subgraph.body)).map(({ subject }) => subject)),
];

async function takeRecord(reacting: Reacting, em: EntityManager, publisher: Body, record: SnapshotItem): Promise<void> {
  const id = randomUUIDv7();
  try {
    await em.fork().transactional((inner) => react(reacting, inner, publisher, record, id, true));
  } catch (error) {
    if (isPassing(error)) throw error;
    reacting.log.error({ err: error, publisher, record: record.aggregateId }, 'a record of a snapshot was set aside');
    const item: FeedItem = {
      ...record,
      id,
      sequence: 1,
      previousId: null,
      name: `${publisher}.snapshot`,
      at: new Date().toISOString(),
    };
    await em.fork().transactional((inner) => setAside(inner, publisher, item, error));
  }
}

async function follow(em: EntityManager, publisher: Body, { head, at }: SnapshotPage): Promise<void> {
  const cursor = await em.findOneOrFail(InboxCursorEntity, { publisher }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (cursor.asOf) cursor.heals += 1;
  cursor.sequence = head?.sequence ?? 0;
  cursor.eventId = head?.eventId ?? null;
  cursor.asOf = new Date(at);
}
