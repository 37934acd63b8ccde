import type { EntityManager } from '@mikro-orm/postgresql';
import type { Body } from '#schema/registry.ts';
import { SetAsideEventEntity } from '../store/set-aside-event.entity.ts';
import type { FeedItem } from './feed-item.ts';

/** Sets an event aside: after an attempt that failed, or behind an earlier one of its record. */
export const setAside = (em: EntityManager, publisher: Body, item: FeedItem, fault: unknown): Promise<unknown> =>
  em.insert(SetAsideEventEntity, {
    eventId: item.id,
    publisher,
    sequence: item.sequence,
    name: item.name,
    aggregateId: item.aggregateId,
    item: item as unknown as Record<string, unknown>,
    fault: fault instanceof Error ? reasonOf(fault) : waiting,
    attempts: fault instanceof Error ? 1 : 0,
    setAsideAt: new Date(),
    resolvedAt: null,
  });

/** Why an event could not take effect, as it is kept. */
export const reasonOf = (fault: Error): string => `${fault.name}: ${fault.message}`.slice(0, 1_000);

const waiting = 'waits behind an earlier event of the same record';

/** The events of one record keep their order: behind one that was set aside, the later ones wait. */
export const waitsBehind = async (em: EntityManager, publisher: Body, aggregateId: string): Promise<boolean> =>
  (await em.count(SetAsideEventEntity, { publisher, aggregateId, resolvedAt: null })) > 0;
