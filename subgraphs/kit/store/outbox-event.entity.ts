import { defineEntity, p } from '@mikro-orm/core';

/** An event written in the transaction of the change it tells of; `transactionId` lets a feed stop at open ones. */
export const OutboxEventEntity = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: {
    sequence: p.bigint().primary().autoincrement(),
    id: p.uuid().unique(),
    name: p.string(),
    schemaVersion: p.integer(),
    aggregateId: p.uuid(),
    aggregateVersion: p.integer(),
    payload: p.json(),
    at: p.datetime(),
    transactionId: p.string().columnType('xid8').defaultRaw('pg_current_xact_id()'),
  },
  uniques: [{ properties: ['aggregateId', 'aggregateVersion', 'name'] }],
});
