import type { Bilingual } from '#schema/language.ts';
import type { Body } from '#schema/registry.ts';
import type { baseProperties } from '../store/base.entity.ts';

/**
 * How far a field may be opened: to all parties of the agreements (a clearance of 0 suffices), to the parties that one
 * agreement names (clearance 1), to nobody but its owner.
 */
export const levels = {
  PARTNERS: { clearance: 0, zh: '协同单位共享', en: 'all parties of the agreements' },
  BILATERAL: { clearance: 1, zh: '约定双方共享', en: 'the parties that an agreement names' },
  OWNER: { clearance: Number.POSITIVE_INFINITY, zh: '仅所属单位掌握', en: 'its owner only' },
} as const satisfies Record<string, Bilingual & { clearance: number }>;

export type Level = keyof typeof levels;

/** Every level, the widest first. */
export const levelNames = Object.keys(levels) as [Level, ...Level[]];

/** A class of fields that are opened and kept together: how far they may be opened, and the rule it rests on. */
export interface FieldClass extends Bilingual {
  readonly level: Level;
  readonly basis: Bilingual;
}

/** The columns that come with every record, and with the knowledge that it exists. */
type BaseColumn = keyof typeof baseProperties | 'changedAt';

/** The columns of a record that must have a class. */
export type ClassifiedColumn<Row extends object> = Exclude<keyof Row & string, BaseColumn>;

/** By what an agreement may narrow the rows that it opens. */
export const rowDimensions = ['themeIds', 'years', 'divisions', 'recordIds', 'isPartyOnly'] as const;
export type RowDimension = (typeof rowDimensions)[number];

/** What makes a kind of record confidential: a class for each of its columns, `row` for those that come with the row. */
export interface Confidential<Row extends object, Class extends string = string> extends Bilingual {
  /** The classes; `row` is that of the record's existence and of what comes with it. */
  readonly classes: Readonly<Record<Class | 'row', FieldClass>>;
  readonly fields: Readonly<Record<ClassifiedColumn<Row>, Class | 'row'>>;
  /** GraphQL fields that are worked out from columns after the closed ones were emptied, or are guarded themselves. */
  readonly derived?: readonly string[];
  /** The column by which each dimension narrows; a grant with a dimension that is not here opens nothing. */
  readonly narrowedBy: Readonly<Partial<Record<RowDimension, keyof Row & string>>>;
  /** What others are told of a field instead of its value. */
  readonly masks?: Readonly<Partial<Record<keyof Row & string, (value: string) => string>>>;
  /** Rows are told of only where as many of them as the grant's k share this column. */
  readonly groupedBy?: keyof Row & string;
}

/** A confidential kind of record, whatever its rows are. */
export interface Noun {
  readonly name: string;
  readonly confidential?: Classified | undefined;
}

/** The classes of a kind of record, whatever its rows are. */
export interface Classified extends Bilingual {
  readonly classes: Readonly<Record<string, FieldClass>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly derived?: readonly string[];
  readonly narrowedBy: Readonly<Partial<Record<RowDimension, string>>>;
}

/** What a viewer's body has been granted of one kind of record, whatever came of it since. */
export interface RowFilter {
  readonly themeIds?: readonly string[];
  readonly years?: readonly number[];
  readonly divisions?: readonly string[];
  readonly recordIds?: readonly string[];
  /** Only rows to which the grantee is a party. */
  readonly isPartyOnly?: boolean;
}

/** The condition of one dimension, on a column, for a grantee. */
export const conditionOf = (filter: RowFilter, dimension: RowDimension, grantee: Body): object =>
  dimension === 'isPartyOnly' ? { $contains: [grantee] } : { $in: [...(filter[dimension] ?? [])] };

/** The dimensions in which a filter narrows. */
export const dimensionsOf = (filter: RowFilter): RowDimension[] =>
  rowDimensions.filter((dimension) => filter[dimension] !== undefined && filter[dimension] !== false);

/** Whether a row meets a filter in every dimension that it narrows. */
export function meets<Row extends object>(
  row: Row,
  filter: RowFilter,
  narrowedBy: Confidential<Row>['narrowedBy'],
  grantee: Body,
): boolean {
  return dimensionsOf(filter).every((dimension) => {
    const column = narrowedBy[dimension];
    if (!column) return false;
    const value: unknown = row[column];
    if (dimension === 'isPartyOnly') return Array.isArray(value) && value.includes(grantee);
    return (filter[dimension] as readonly unknown[]).includes(value);
  });
}

/** The class of a field of a confidential record; what has none of its own comes with the row. */
export function classOf(confidential: Classified | undefined, field: string): FieldClass {
  const name = nameOfClass(confidential, field);
  const found = confidential?.classes[name];
  if (!found) throw new Error(`${field} has no access class ${name}`);
  return found;
}

/** Name of the class of a field. */
export const nameOfClass = (confidential: Pick<Classified, 'fields'> | undefined, field: string): string =>
  confidential?.fields[field] ?? 'row';
