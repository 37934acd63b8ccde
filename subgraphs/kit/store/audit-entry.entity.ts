import { defineEntity, p } from '@mikro-orm/core';

/** Append-only record of who did what to which record; the login role may insert and read, never change. */
export const AuditEntryEntity = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    sequence: p.bigint().primary().autoincrement(),
    viewerId: p.string(),
    viewerBody: p.string(),
    command: p.string(),
    record: p.string(),
    recordId: p.uuid(),
    recordVersion: p.integer(),
    fromStatus: p.string(),
    toStatus: p.string(),
    requestId: p.string(),
    at: p.datetime(),
  },
  indexes: [{ properties: ['recordId', 'sequence'] }],
});
