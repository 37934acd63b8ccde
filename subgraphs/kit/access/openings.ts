import type { Context } from '../context.ts';
import { type Grant, GrantEntity } from '../grants/grant.entity.ts';
import { isAsSigned } from '../grants/grant-terms.ts';
import { today } from '../today.ts';

/** What a body has granted to another for one purpose, as it stood at a version. */
interface KnownGrants {
  /** The digest of the rows: it is another as soon as any of them is. */
  readonly version: string;
  readonly grants: readonly Grant[];
  /** The grants whose terms are those that both sides have signed. */
  readonly signed: ReadonlySet<Grant>;
}

/** The grants that a body's process remembers, by whom they are to and for which purpose. */
export type GrantMemory = Map<string, KnownGrants>;

/** What a request's viewer has been opened: the grants to its body for its purpose, and what it has read today by kind. */
export interface Openings extends KnownGrants {
  readonly read: Readonly<Record<string, number>>;
}

const ask = `
  with granted as materialized (select * from access_grant where grantee = ? and purpose = ?), stand as (
    select encode(sha256(convert_to(coalesce(string_agg(granted::text, chr(10) order by id), ''), 'UTF8')), 'hex') as version
    from granted)
  select version, case when version <> ? then (
      select coalesce(jsonb_agg(granted order by valid_from desc, id), '[]') from granted) end as rows,
    (select coalesce(jsonb_object_agg(noun, rows), '{}') from read_tally where viewer_id = ? and day = ?) as read
  from stand`;

interface Row {
  readonly version: string;
  /** Null where the version is the one that is known. */
  readonly rows: readonly object[] | null;
  readonly read: Readonly<Record<string, number>>;
}

/**
 * Asks what is opened to the viewer: ONE statement a request, of this body's own tables. The grants come with it only where
 * they are not the ones that are remembered, so that what is closed is closed at the next query.
 */
export const openingsOf = (context: Context): Promise<Openings> =>
  context.once('openings', async () => {
    const { viewer, knownGrants, now } = context;
    const key = `${viewer.body} ${viewer.purpose}`;
    const known = knownGrants.get(key);
    const parameters = [viewer.body, viewer.purpose, known?.version ?? '', viewer.id, today(now)];
    const em = context.em.fork();
    const [row] = (await em.execute<Row[]>(ask, parameters)) as [Row];
    if (known && row.rows === null) return { ...known, read: row.read };
    const grants = (row.rows ?? []).map((data) => em.map(GrantEntity, data as never) as Grant);
    const standing = { version: row.version, grants, signed: new Set(grants.filter(isAsSigned)) };
    knownGrants.set(key, standing);
    return { ...standing, read: row.read };
  });
