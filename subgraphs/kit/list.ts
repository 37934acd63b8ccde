import type { FilterQuery, RawQueryFragment } from '@mikro-orm/core';
import type { Policy } from './define-policy.ts';
import type { KeptCounts } from './tally/kept-counts.ts';

/** A list: its records, the condition, and the order of its keyset (the last column is unique). */
export interface List<Row extends object> {
  readonly policy: Policy<Row, never>;
  readonly where?: FilterQuery<Row>;
  readonly order: readonly (readonly [keyof Row & string, 'asc' | 'desc'])[];
  /** The days that its condition admits, where these are few: PostgreSQL would look for them along the order, past all others. */
  readonly days?: Days<Row> | undefined;
  /** Whether it asks for much besides its days: then what meets all of it is found first and put in order. */
  readonly isNarrow?: boolean;
  /** What is looked for, where nobody can tell whether many records have it or few. */
  readonly sought?: Sought<Row> | undefined;
  /** Where counts of its records are kept, so that they are added up rather than the records gone through. */
  readonly counts?: KeptCounts;
}

/** The days that a list's condition admits in a column; an index knows each day's records in the list's order. */
export interface Days<Row extends object> {
  readonly column: keyof Row & string;
  readonly from: string;
  readonly to: string;
  /** Whether it admits later ones too, of which there should be none. */
  readonly isOpen: boolean;
}

/** A part of a list's condition that an index finds wherever it holds, and that can be asked of one record too. */
export interface Sought<Row extends object> {
  /** `where` without it. */
  readonly others: FilterQuery<Row>;
  /** Whether it holds of the record that is called `near`. */
  readonly holds: RawQueryFragment;
}

/** Which records of a list are read: so many, beyond a place in its order, of one parent where a column names parents. */
export interface Part<Row extends object> {
  readonly limit: number;
  readonly place: readonly unknown[] | undefined;
  readonly column: (keyof Row & string) | undefined;
  readonly parent: string;
}
