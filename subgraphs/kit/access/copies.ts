import type { FilterQuery } from '@mikro-orm/core';
import type { Context } from '../context.ts';
import { type ReceivedGrant, ReceivedGrantEntity } from '../grants/received-grant.entity.ts';
import { columnsOf } from '../tally/columns-of.ts';
import type { ClosedField } from './closed-field.ts';

/** Rows that are copies of other bodies' records: open here only while their owners grant them. */
export interface Copies<Row extends object> {
  /** The columns that say whose record it is, and of which kind. */
  readonly owner: keyof Row & string;
  readonly noun: keyof Row & string;
  /** The rows that are no copies, as a condition and for a row at hand. */
  readonly others: FilterQuery<Row>;
  readonly isOther: (row: Row) => boolean;
  /** Rows that tell a field by being there: they are shown where that is open as well. */
  readonly telling?: { readonly others: FilterQuery<Row>; readonly field: string };
  /** The columns whose values are copied, each with the name of its field at the owner. */
  readonly fields: Readonly<Partial<Record<keyof Row & string, string>>>;
}

/** What grants open of copies. */
export interface OpenCopies<Row extends object> {
  /** The rows that may be known of. */
  readonly scope: FilterQuery<Row>;
  /** The rows that a condition may find: what is closed of a row must not be told by finding it. */
  readonly findableBy: (where: FilterQuery<Row>) => FilterQuery<Row>;
  readonly closedOf: (row: Row) => ClosedField[];
}

/** What of copies the owners' grants open for the purpose of a request: which rows, and which columns are closed. */
export async function copiesAsGranted<Row extends object>(
  context: Context,
  { owner, noun, others, isOther, telling, fields }: Copies<Row>,
): Promise<OpenCopies<Row>> {
  const grants = await receivedGrants(context);
  const opens = (field: string) => grants.filter((grant) => grant.fields.includes(field));
  const openBy = (field: string) => {
    const owned = opens(field).map((grant) => ({ [owner]: grant.grantor, [noun]: grant.noun }));
    return { $or: [others, ...owned] } as FilterQuery<Row>;
  };
  const isOpen = (row: Row, field: string) =>
    opens(field).some((grant) => row[owner] === grant.grantor && row[noun] === grant.noun);
  return {
    scope: telling
      ? ({ $and: [openBy('id'), { $or: [telling.others, openBy(telling.field)] }] } as FilterQuery<Row>)
      : openBy('id'),
    findableBy: (where) => {
      const copied = columnsOf(where).flatMap(({ column }) => fields[column as keyof Row & string] ?? []);
      return (copied.length > 0 ? { $and: copied.map(openBy) } : {}) as FilterQuery<Row>;
    },
    closedOf: (row) =>
      isOther(row)
        ? []
        : Object.entries<string | undefined>(fields)
            .filter(([, field]) => field && !isOpen(row, field))
            .map(([column]) => ({ field: column })),
  };
}

/** The grants to this body that are in force for the purpose of a request: ONE statement a request. */
const receivedGrants = (context: Context): Promise<ReceivedGrant[]> =>
  context.once('received grants', () =>
    context.em.fork().find(
      ReceivedGrantEntity,
      {
        purpose: context.viewer.purpose,
        status: 'IN_FORCE',
        validFrom: { $lte: context.now },
        validUntil: { $gt: context.now },
      },
      { disableIdentityMap: true },
    ),
  );
