import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditEntry, AuditEntryEntity } from './audit-entry.entity.ts';
import { takeTurn } from './take-turn.ts';

/** What an entry tells, before it has its place in the chain. */
export type AuditFact = Omit<AuditEntry, 'position' | 'previousHash' | 'hash'>;

/** What the chain begins with. */
const origin = '0'.repeat(64);

/** Appends a fact to a body's chain, in the transaction of the change it tells of; appending takes turns. */
export async function appendToAudit(em: EntityManager, fact: AuditFact): Promise<void> {
  await takeTurn(em, 'AUDIT');
  const [last] = await em.find(
    AuditEntryEntity,
    {},
    { orderBy: { position: 'desc' }, limit: 1, disableIdentityMap: true },
  );
  const place = { ...fact, position: (last?.position ?? 0) + 1, previousHash: last?.hash ?? origin };
  await em.insert(AuditEntryEntity, { ...place, hash: hashOf(place) });
}

/** What a verification found: how many entries hold, and the first place that does not. */
export interface AuditVerdict {
  readonly entries: number;
  readonly broken: { readonly position: number; readonly fault: 'CHANGED' | 'MISSING' | 'RELINKED' } | null;
}

const pageLength = 1_000;

/** Walks a body's chain from its beginning and names the first broken place; reads page by page. */
export async function verifyAudit(em: EntityManager): Promise<AuditVerdict> {
  let [entries, previousHash] = [0, origin];
  for (;;) {
    const page = await em.find(
      AuditEntryEntity,
      { position: { $gt: entries } },
      { orderBy: { position: 'asc' }, limit: pageLength, disableIdentityMap: true },
    );
    for (const entry of page) {
      const fault = faultOf(entry, entries + 1, previousHash);
      if (fault) return { entries, broken: { position: entries + 1, fault } };
      [entries, previousHash] = [entry.position, entry.hash];
    }
    if (page.length < pageLength) return { entries, broken: null };
  }
}

function faultOf(entry: AuditEntry, position: number, previousHash: string) {
  if (entry.position !== position) return 'MISSING';
  if (entry.hash !== hashOf(entry)) return 'CHANGED';
  return entry.previousHash === previousHash ? undefined : 'RELINKED';
}

function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  const parts = [
    entry.previousHash,
    entry.position,
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
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
