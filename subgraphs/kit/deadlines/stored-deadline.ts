import type { EntityOf } from '../define-policy.ts';
import type { WorkCalendar } from './calendar.ts';

/** A deadline that a table stores, so that lists can be filtered and ordered by it. */
export interface StoredDeadline<Row extends object = Record<string, unknown>> {
  readonly entity: EntityOf<Row>;
  /** The column that holds the day; null in it means that nothing is owed, by whatever calendar. */
  readonly column: keyof Row & string;
  /** Whose deadline it is, in the words of the record. */
  readonly label: (row: Row) => string;
  readonly dueOn: (row: Row, calendar: WorkCalendar) => string | null;
  /** Further columns that go with the day. */
  readonly with?: (dueOn: string) => Partial<Row>;
}

/** Declares a stored deadline. */
export const defineStoredDeadline = <Row extends object>(deadline: StoredDeadline<Row>): StoredDeadline =>
  deadline as unknown as StoredDeadline;
