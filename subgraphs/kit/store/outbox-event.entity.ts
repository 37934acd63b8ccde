import { defineEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';

/** An event written in the transaction of the change it tells of; `transactionId` lets a feed stop at open ones. */
export const OutboxEventEntity = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: {
    sequence: p.bigint('number').primary().autoincrement(),
    id: p.uuid().unique(),
    name: p.string(),
    subject: p.string(),
    schemaVersion: p.integer(),
    aggregateId: p.uuid(),
    aggregateVersion: p.integer(),
    /** Null where every body may be told. */
    readers: p.array().$type<Body[]>().nullable(),
    payload: p.json<Record<string, unknown>>(),
    at: p.datetime(),
    transactionId: p.string().columnType('xid8').defaultRaw('pg_current_xact_id()'),
  },
  uniques: [{ properties: ['aggregateId', 'aggregateVersion', 'name'] }],
  indexes: [{ properties: ['transactionId'] }],
});
