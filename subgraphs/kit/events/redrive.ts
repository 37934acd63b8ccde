import type { EntityManager } from '@mikro-orm/postgresql';
import { appendTo } from '../audit/chain.ts';
import { changeLog } from '../audit/change-log.ts';
import type { Context } from '../context.ts';
import { HubError } from '../errors.ts';
import { type SetAsideEvent, SetAsideEventEntity } from '../store/set-aside-event.entity.ts';
import { takeTurn } from '../store/take-turn.ts';
import { feedItem } from './feed-item.ts';
import { type Reacting, react } from './react.ts';
import { reasonOf } from './set-aside.ts';

/**
 * Drives an event that was set aside again, and after it those of the same record that waited behind it, in their order.
 * Each takes effect and is marked as resolved in one transaction; the first that still cannot stops the row, and why is kept.
 * Whoever asked for it stands in the log of changes with each. Returns how many have taken effect. Error: NOT_FOUND.
 */
export async function redrive(reacting: Reacting, em: EntityManager, eventId: string, by: Asker): Promise<number> {
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
        await keep(inner, by, event, { resolvedAt: new Date() });
      });
    } catch (error) {
      reacting.log.error({ err: error, eventId: item.id }, 'an event still cannot take effect');
      const fault = reasonOf(error as Error);
      await em.fork().transactional((inner) => keep(inner, by, event, { fault }));
      return effective;
    }
    effective += 1;
  }
  return effective;
}

/** Who asks for an event to be driven again, in which request. */
interface Asker extends Pick<Context, 'requestId' | 'now'> {
  readonly viewer: Pick<Context['viewer'], 'id' | 'body'>;
}

/** Keeps what came of a try, and in the log of changes that it was made. */
async function keep(
  em: EntityManager,
  { viewer, requestId, now }: Asker,
  { eventId, attempts }: SetAsideEvent,
  outcome: { readonly resolvedAt: Date } | { readonly fault: string },
): Promise<void> {
  await takeTurn(em, 'AUDIT');
  await em.nativeUpdate(SetAsideEventEntity, { eventId }, { attempts: attempts + 1, ...outcome });
  const entry = {
    viewerId: viewer.id,
    viewerBody: viewer.body,
    command: 'redriveEvent',
    record: SetAsideEventEntity.meta.className,
    recordId: eventId,
    recordVersion: attempts + 1,
    fromStatus: 'SET_ASIDE',
    toStatus: 'resolvedAt' in outcome ? 'RESOLVED' : 'SET_ASIDE',
    requestId,
    at: now,
  };
  await appendTo(em, changeLog, [entry]);
}
