import { defineEntity, p } from '@mikro-orm/core';

/** Remembers which record a viewer's key changed, so that a repeated request finds its first result. */
export const IdempotencyKeyEntity = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    viewerId: p.string().primary(),
    key: p.uuid().primary(),
    requestHash: p.string(),
    recordId: p.uuid(),
    at: p.datetime(),
  },
});
