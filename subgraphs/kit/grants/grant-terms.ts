import { createHash } from 'node:crypto';
import type { Grant } from './grant.entity.ts';

/** What both sides of a grant sign. */
export type GrantTerms = Pick<
  Grant,
  | 'agreementNo'
  | 'grantee'
  | 'purpose'
  | 'noun'
  | 'fields'
  | 'rowFilter'
  | 'level'
  | 'smallest'
  | 'rowsPerDay'
  | 'validFrom'
  | 'validUntil'
  | 'mayPassOn'
  | 'retentionDays'
>;

/** The SHA-256 of a grant's terms, in an order of their own: two grants that say the same have the same hash. */
export function hashOfTerms(terms: GrantTerms): string {
  const { rowFilter } = terms;
  const canonical = [
    terms.agreementNo,
    terms.grantee,
    terms.purpose,
    terms.noun,
    [...terms.fields].sort(),
    [
      [...(rowFilter.themeIds ?? [])].sort(),
      [...(rowFilter.years ?? [])].sort(),
      [...(rowFilter.divisions ?? [])].sort(),
      [...(rowFilter.recordIds ?? [])].sort(),
      rowFilter.isPartyOnly ?? false,
    ],
    terms.level,
    terms.smallest,
    terms.rowsPerDay,
    terms.validFrom.toISOString(),
    terms.validUntil.toISOString(),
    terms.mayPassOn,
    terms.retentionDays,
  ];
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}

/** Whether the terms of a grant are those that both sides have signed. */
export const isAsSigned = (grant: Grant): boolean => grant.signedHash === hashOfTerms(grant);

/** How a grant stands at an instant; only one that is in force opens anything. */
export type GrantStanding = 'IN_FORCE' | 'UNSIGNED' | 'NOT_YET' | 'EXPIRED' | 'SUSPENDED' | 'ENDED' | 'ALTERED';

/** Says how a grant stands: in force from `validFrom` up to, not at, `validUntil`, while its terms are those signed. */
export function standingOf(grant: Grant, now: Date, isSigned = isAsSigned): GrantStanding {
  if (grant.status === 'PROPOSED' || grant.status === 'SIGNED') return 'UNSIGNED';
  if (grant.status === 'DECLINED' || grant.status === 'ENDED') return 'ENDED';
  if (!isSigned(grant)) return 'ALTERED';
  if (grant.status === 'SUSPENDED') return 'SUSPENDED';
  if (now < grant.validFrom) return 'NOT_YET';
  return now < grant.validUntil ? 'IN_FORCE' : 'EXPIRED';
}
