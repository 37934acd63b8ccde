import { defineEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';

/** An event of another body that was taken in; its effect was committed with this row, so it has it once. */
export const InboxEventEntity = defineEntity({
  name: 'InboxEvent',
  tableName: 'inbox_event',
  properties: {
    eventId: p.uuid().primary(),
    publisher: p.string().length(32).$type<Body>(),
    sequence: p.bigint('number'),
    at: p.datetime(),
  },
});
