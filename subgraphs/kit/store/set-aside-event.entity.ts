import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';

/** An event that could not take effect; it waits here, and with it the later ones of its record, to be driven again. */
export const SetAsideEventEntity = defineEntity({
  name: 'SetAsideEvent',
  tableName: 'set_aside_event',
  properties: {
    eventId: p.uuid().primary(),
    publisher: p.string().length(32).$type<Body>(),
    sequence: p.bigint('number'),
    name: p.string(),
    aggregateId: p.uuid(),
    item: p.json<Record<string, unknown>>(),
    /** Why, for this body's own administrators. */
    fault: p.text(),
    attempts: p.integer(),
    setAsideAt: p.datetime(),
    resolvedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['publisher', 'aggregateId', 'sequence'] }, { properties: ['resolvedAt', 'setAsideAt'] }],
});

export type SetAsideEvent = InferEntity<typeof SetAsideEventEntity>;
