import type { EntityManager } from '@mikro-orm/postgresql';
import { HubError } from '../errors.ts';
import { SetAsideEventEntity } from '../store/set-aside-event.entity.ts';
import { feedItem } from './feed-item.ts';
import { type Reacting, react } from './react.ts';
import { reasonOf } from './set-aside.ts';

/**
 * Drives an event that was set aside again, and after it those of the same record that waited behind it, in their order.
 * Each takes effect and is marked as resolved in one transaction; the first that still cannot stops the row, and why is kept.
 * Returns how many have taken effect. Error: NOT_FOUND.
 */
export async function redrive(reacting: Reacting, em: EntityManager, eventId: string): Promise<number> {
  const first = await em.fork().findOne(SetAsideEventEntity, { eventId, resolvedAt: null });
  if (!first) throw new HubError('NOT_FOUND');
  const { publisher, aggregateId } = first;
  // Asked for one by one: others come to wait behind them meanwhile.
  const next = () =>
    em
      .fork()
      .findOne(SetAsideEventEntity, { publisher, aggregateId, resolvedAt: null }, { orderBy: { sequence: 'asc' } });
  let effective = 0;
  for (let event = await next(); event; event = await next()) {
    const item = feedItem.parse(event.item);
    try {
      await em.fork().transactional(async (inner) => {
        await react(reacting, inner, publisher, item, item.id);
        await inner.nativeUpdate(SetAsideEventEntity, { eventId: item.id }, { resolvedAt: new Date() });
      });
    } catch (error) {
      reacting.log.error({ err: error, eventId: item.id }, 'an event still cannot take effect');
      const tried = { attempts: event.attempts + 1, fault: reasonOf(error as Error) };
      await em.fork().nativeUpdate(SetAsideEventEntity, { eventId: item.id }, tried);
      return effective;
    }
    effective += 1;
  }
  return effective;
}
