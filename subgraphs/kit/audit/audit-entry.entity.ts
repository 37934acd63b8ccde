import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/**
 * Append-only record of who did what to which record; the login role may insert and read, never change. Each entry
 * carries the hash of the one before, so that nothing can be changed, taken out or moved unnoticed.
 */
export const AuditEntryEntity = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    /** Its place in the chain, from 1 without a gap. */
    position: p.integer().primary().autoincrement(false),
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
    previousHash: p.string().length(64),
    hash: p.string().length(64),
  },
  indexes: [{ properties: ['recordId', 'position'] }],
});

export type AuditEntry = InferEntity<typeof AuditEntryEntity>;
