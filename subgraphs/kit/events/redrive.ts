import type { EntityManager } from '@mikro-orm/postgresql';
import { appendTo } from '../audit/chain.ts';
import { changeLog } from '../audit/change-log.ts';
import type { Context } from '../context.ts';
import { HubError } from '../errors.ts';
import { isPassing } from '../store/passing-fault.ts';
import { type SetAsideEvent, SetAsideEventEntity } from '../store/set-aside-event.entity.ts';
import { takeTurn } from '../store/take-turn.ts';
import { feedItem } from './feed-item.ts';
import { type Reacting, react } from './react.ts';
import { reasonOf } from './set-aside.ts';

/**
 * Drives an event that was set aside again, and after it those of the same record that waited behind it, in their order.
 * Each takes effect and is marked as resolved in one transaction; the first that still cannot stops the row, and why is kept.
 * Whoever asked for it stands in the log of changes with each. Returns how many have taken effect. A passing
 * fault is thrown and kept nowhere, as it tells nothing of the event. Error: NOT_FOUND.
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
    try {
      if (await driveAgain(reacting, em, event, by)) effective += 1;
    } catch (error) {
      if (isPassing(error)) throw error;
      reacting.log.error({ err: error, eventId: event.eventId }, 'an event still cannot take effect');
      const fault = reasonOf(error as Error);
      await em.fork().transactional((inner) => keep(inner, by, event.eventId, { fault }));
      return effective;
    }
  }
  return effective;
}

/** Lets an event take effect, unless another has driven it meanwhile; with both turns from before the first lock, as commands have. */
const driveAgain = (
  reacting: Reacting,
  em: EntityManager,
  { eventId, publisher, item }: SetAsideEvent,
  by: Asker,
): Promise<boolean> =>
  em.fork().transactional(async (inner) => {
    await takeTurn(inner, 'REACTION');
    await takeTurn(inner, 'AUDIT');
    if (!(await inner.count(SetAsideEventEntity, { eventId, resolvedAt: null }))) return false;
    await react(reacting, inner, publisher, feedItem.parse(item), eventId);
    await keep(inner, by, eventId, { resolvedAt: new Date() });
    return true;
  });

/** Who asks for an event to be driven again, in which request. */
interface Asker extends Pick<Context, 'requestId' | 'now'> {
  readonly viewer: Pick<Context['viewer'], 'id' | 'body'>;
}

/** Keeps what came of a try, and in the log of changes that it was made; of an event that is resolved, nothing. */
async function keep(
  em: EntityManager,
  { viewer, requestId, now }: Asker,
  eventId: string,
  outcome: { readonly resolvedAt: Date } | { readonly fault: string },
): Promise<void> {
  await takeTurn(em, 'AUDIT');
  const event = await em.findOne(SetAsideEventEntity, { eventId, resolvedAt: null });
  if (!event) return;
  em.assign(event, { attempts: event.attempts + 1, ...outcome });
  await em.flush();
  const entry = {
    viewerId: viewer.id,
    viewerBody: viewer.body,
    command: 'redriveEvent',
    record: SetAsideEventEntity.meta.className,
    recordId: eventId,
    recordVersion: event.attempts,
    fromStatus: 'SET_ASIDE',
    toStatus: event.resolvedAt ? 'RESOLVED' : 'SET_ASIDE',
    requestId,
    at: now,
  };
  await appendTo(em, changeLog, [entry]);
}
