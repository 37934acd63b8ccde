import { type AuditEntry, AuditEntryEntity } from './audit-entry.entity.ts';
import type { Chain } from './chain.ts';

/** 操作日志: who did what to which record. */
export const changeLog: Chain<AuditEntry> = {
  name: 'changes',
  entity: AuditEntryEntity,
  contentOf: (entry) => [
    entry.at.toISOString(),
    entry.viewerId,
    entry.viewerBody,
    entry.command,
    entry.record,
    entry.recordId,
    entry.recordVersion,
    entry.fromStatus,
    entry.toStatus,
    entry.requestId,
  ],
};
