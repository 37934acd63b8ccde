import type { Body } from '#schema/registry.ts';

/** A row of a body's table of grants, as SQL gives it. */
export interface GrantRow {
  readonly grantee: string;
  readonly purpose: string;
  readonly noun: string;
  readonly fields: readonly string[];
  readonly row_filter: {
    readonly themeIds?: readonly string[];
    readonly years?: readonly number[];
    readonly divisions?: readonly string[];
    readonly recordIds?: readonly string[];
    readonly isPartyOnly?: boolean;
  };
  readonly level: string;
  readonly smallest: number;
  readonly status: string;
  readonly valid_from: Date;
  readonly valid_until: Date;
}

/** Who asks, what for and when. */
export interface Asking {
  readonly body: Body;
  readonly purpose: string;
  readonly clearance: number;
  readonly now: Date;
}

/** A row of a record's table, as SQL gives it. */
export type RecordRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Says, from the grants alone and in words of its own, whether a field of a row is open; `id` asks for the row itself. */
export function isOpen(
  grants: readonly GrantRow[],
  owner: Body,
  { body, purpose, clearance, now }: Asking,
  noun: string,
  field: string,
  row: RecordRow,
): boolean {
  if (body === owner) return true;
  return grants.some((grant) => {
    if (grant.grantee !== body || grant.purpose !== purpose || grant.noun !== noun) return false;
    if (grant.status !== 'IN_FORCE' || now < grant.valid_from || now >= grant.valid_until) return false;
    if (grant.level === 'BILATERAL' && clearance < 1) return false;
    const { themeIds, years, divisions, recordIds, isPartyOnly } = grant.row_filter;
    if (themeIds && !themeIds.includes(String(row['theme_id']))) return false;
    if (years && !years.includes(Number(row['year']))) return false;
    if (divisions && !divisions.includes(String(row['region']))) return false;
    if (recordIds && !recordIds.includes(row.id)) return false;
    if (isPartyOnly && !(row['parties'] as readonly string[]).includes(body)) return false;
    return grant.fields.includes(field);
  });
}
