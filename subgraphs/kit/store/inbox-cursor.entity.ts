import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';

/** How far this body has read the feed of another, and as of when it knows all that the other has told. */
export const InboxCursorEntity = defineEntity({
  name: 'InboxCursor',
  tableName: 'inbox_cursor',
  properties: {
    publisher: p.string().length(32).$type<Body>().primary(),
    sequence: p.bigint('number').default(0),
    /** The event at that place; null before the first. */
    eventId: p.uuid().nullable(),
    asOf: p.datetime().nullable(),
    /** How often a gap was found and healed from a snapshot. */
    heals: p.integer().default(0),
  },
});

export type InboxCursor = InferEntity<typeof InboxCursorEntity>;
