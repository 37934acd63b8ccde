import type { FilterQuery } from '@mikro-orm/core';
import type { Context } from '../context.ts';
import type { Policy } from '../define-policy.ts';
import type { Grant } from '../grants/grant.entity.ts';
import { type GrantStanding, standingOf } from '../grants/grant-terms.ts';
import type { ClosedField } from './closed-field.ts';
import { classOf, levels, meets, nameOfClass } from './confidential.ts';
import { copiesAsGranted } from './copies.ts';
import { grantedRows } from './granted-rows.ts';
import { openingsOf } from './openings.ts';

/** What one request may see of one kind of record: which rows, and which of their fields are closed. */
export interface Lens<Row extends object> {
  readonly scope: FilterQuery<Row>;
  /** The rows that a condition may find, besides its own; all where nothing is said. */
  readonly findableBy?: (where: FilterQuery<Row>) => FilterQuery<Row>;
  /** Whether no row can be seen because nothing is granted, whatever rows there are. */
  readonly isShut: boolean;
  /** The smallest count or group that the viewer is told of; undefined for the owner. */
  readonly smallest: number | undefined;
  /** How many rows the viewer may read on a day, without a limit where undefined, and how many were read today. */
  readonly rowsPerDay: number | undefined;
  readonly rowsRead: number;
  /** The grant that would open the rows if it stood otherwise. */
  readonly shutBy: Pick<ClosedField, 'grant' | 'standing'>;
  readonly closedOf: (row: Row) => readonly ClosedField[];
  /** What is told of an open field. */
  readonly told: (row: Row) => object;
}

/** The lens of a request for one kind of record; grants are read ONCE a request, from this body's own table. */
export function lensOf<Row extends object>(context: Context, policy: Policy<Row, never>): Promise<Lens<Row>> {
  return context.once(`lens ${policy.name} ${context.viewer.isHub}`, () => makeLens(context, policy));
}

/** What its owner sees of a kind of record, within a scope. */
const whole = <Row extends object>(scope: FilterQuery<Row>): Lens<Row> => ({
  scope,
  isShut: false,
  smallest: undefined,
  rowsPerDay: undefined,
  rowsRead: 0,
  shutBy: {},
  closedOf: () => [],
  told: () => ({}),
});

async function makeLens<Row extends object>(context: Context, policy: Policy<Row, never>): Promise<Lens<Row>> {
  const { viewer } = context;
  const own = policy.read(viewer);
  const { confidential } = policy;
  if (viewer.isHub) return whole(own);
  if (viewer.isOwn && policy.copies) {
    const copies = await copiesAsGranted(context, policy.copies(viewer));
    return { ...whole(own), ...copies, scope: { $and: [own, copies.scope] } as FilterQuery<Row> };
  }
  if (!confidential || viewer.isOwn) return whole(own);
  const { grants: all, signed, read } = await openingsOf(context);
  const grants = all.filter(({ noun }) => noun === policy.name);
  const standing = new Map(grants.map((grant) => [grant, standingOf(grant, context.now, (one) => signed.has(one))]));
  const open = grants.filter((grant) => standing.get(grant) === 'IN_FORCE' && admits(viewer.clearance, grant));
  const rowGrants = open.filter(({ fields }) => fields.includes('id'));
  const scope = { $and: [own, await grantedRows(context, policy, confidential, rowGrants)] } as FilterQuery<Row>;
  const fields = Object.keys(confidential.fields).filter((field) => nameOfClass(confidential, field) !== 'row');
  const isOpen = (row: Row, field: string) =>
    open.some(
      (grant) =>
        grant.fields.includes(field) &&
        (grant.rowFilter.recordIds || classOf(confidential, field).level !== 'OWNER') &&
        meets(row, grant.rowFilter, confidential.narrowedBy, viewer.body),
    );
  const near = nearness.flatMap((one) => grants.filter((grant) => standing.get(grant) === one));
  const nearest = (field: string) => near.find((grant) => grant.fields.includes(field));
  const blocked = (field: string) => {
    const grant = nearest(field);
    const state = grant && standing.get(grant);
    return grant && state ? { grant, standing: state } : {};
  };
  return {
    scope,
    isShut: rowGrants.length === 0,
    smallest: Math.max(...rowGrants.map(({ smallest }) => smallest)),
    rowsPerDay: Math.max(0, ...rowGrants.map(({ rowsPerDay }) => rowsPerDay)),
    rowsRead: read[policy.name] ?? 0,
    shutBy: blocked('id'),
    closedOf: (row) => fields.filter((field) => !isOpen(row, field)).map((field) => ({ field, ...blocked(field) })),
    told: (row) =>
      Object.fromEntries(
        Object.entries<((value: string) => string) | undefined>(confidential.masks ?? {}).flatMap(([field, mask]) => {
          const value: unknown = row[field as keyof Row];
          return mask && typeof value === 'string' ? [[field, mask(value)]] : [];
        }),
      ),
  };
}

/** How near grants are to opening something, the nearest first: it says best why a field is closed. */
const nearness: readonly GrantStanding[] = [
  'SUSPENDED',
  'ALTERED',
  'IN_FORCE',
  'NOT_YET',
  'EXPIRED',
  'UNSIGNED',
  'ENDED',
];

const admits = (clearance: number, { level }: Grant): boolean => clearance >= levels[level].clearance;
