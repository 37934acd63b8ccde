import { randomUUIDv7 } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import { InboxCursorEntity } from '../store/inbox-cursor.entity.ts';
import { isPassing } from '../store/passing-fault.ts';
import { takeTurn } from '../store/take-turn.ts';
import type { FeedItem, SnapshotItem, SnapshotPage } from './feed-item.ts';
import type { FeedSource } from './feed-source.ts';
import { type Reacting, react } from './react.ts';
import { setAside } from './set-aside.ts';

/** For how long one transaction goes on taking in records, in milliseconds: others wait for their turn meanwhile. */
const turnMs = 100;

/**
 * Takes in all records of a body as they stand, page by page, and then follows its feed from where the first page was
 * read: at the first meeting, and whenever a gap shows that events are missing.
 */
export async function heal(reacting: Reacting, em: EntityManager, publisher: Body, source: FeedSource): Promise<void> {
  const subjects = subjectsOf(reacting, publisher);
  const first = await source.snapshot(subjects, null);
  for (let page = first; ; page = await source.snapshot(subjects, page.next)) {
    for (let left = page.items; left.length > 0; ) {
      left = left.slice(await takeSome(reacting, em, publisher, left));
    }
    if (page.next === null) break;
  }
  await em.fork().transactional((inner) => follow(inner, publisher, first));
}

const subjectsOf = ({ consumers, subgraph }: Reacting, publisher: Body): string[] => [
  ...new Set(consumers.filter(({ from }) => from(publisher, subgraph.body)).map(({ subject }) => subject)),
];

/** Takes in the first of some records, as many as a turn has time for; one at a time where one cannot take effect. Returns how many. */
async function takeSome(
  reacting: Reacting,
  em: EntityManager,
  publisher: Body,
  records: readonly SnapshotItem[],
): Promise<number> {
  const end = performance.now() + turnMs;
  let taken = 0;
  try {
    await em.fork().transactional(async (inner) => {
      // Both turns before the first lock: what one record has locked, no command may wait for while the next waits for its turn.
      await takeTurn(inner, 'REACTION');
      await takeTurn(inner, 'AUDIT');
      for (const record of records) {
        // Each has its own map of what it has read: what one writes by statement, another would not see in it.
        await react(reacting, inner.fork({ keepTransactionContext: true }), publisher, record, randomUUIDv7(), true);
        taken += 1;
        if (performance.now() > end) return;
      }
    });
    return taken;
  } catch (error) {
    if (isPassing(error)) throw error;
    reacting.log.warn({ err: error, publisher, records: taken + 1 }, 'records of a snapshot are taken in one by one');
    for (const record of records.slice(0, taken + 1)) await takeRecord(reacting, em, publisher, record);
    return taken + 1;
  }
}

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
