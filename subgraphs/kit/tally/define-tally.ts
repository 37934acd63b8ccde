import type { TriggerDef } from '@mikro-orm/core';
import type { AskedColumn } from './columns-of.ts';
import type { KeptCounts, TallyEntity } from './kept-counts.ts';

/** By what the rows of a table are counted. */
export interface Tallied {
  /** The table of the cells; `cell` is its key, `rows` its count, the rest as named here. */
  readonly table: string;
  /** The columns that tell cells apart, each with its value in a row that is counted, in SQL. */
  readonly by: Readonly<Record<string, string>>;
}

/** Columns that are counted by their values. */
export const valuesOf = (...columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, column]));

/** Columns of which a cell only knows whether they have a value. */
export const orNone = (...columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, `nullif(${column} is not null, false)`]));

/** The triggers of the table that is counted, in SQL: every change of it is counted in its own transaction. */
export const tallyTriggers = (counted: string, { table, by }: Tallied, trigger = 'count'): TriggerDef[] => {
  const names = Object.keys(by).join(', ');
  const values = Object.entries(by).map(([name, value]) => (value === name ? name : `${value} as ${name}`));
  const call = `keep_tally('${table}', '${names}', '${values.join(', ').replaceAll("'", "''")}')`;
  return statementTriggers(trigger, counted, () => call);
};

/** Triggers of a table, in SQL, each of which calls a function once a statement, with the rows as they came and as they went. */
export const statementTriggers = (name: string, table: string, callOn: (event: string) => string): TriggerDef[] =>
  Object.entries(moved).map(([event, transition]) => ({
    name: `${name}_${event}`,
    timing: 'after',
    events: [event as keyof typeof moved],
    forEach: 'statement',
    expression: `create trigger ${name}_${event} after ${event} on ${table} referencing ${transition} for each statement execute function ${callOn(event)}`,
  }));

const moved = {
  insert: 'new table as come',
  update: 'old table as gone new table as come',
  delete: 'old table as gone',
} as const;

/** The counts that such cells keep: they answer whatever asks about their columns alone. */
export const countsIn = (entity: TallyEntity, columnsOrNone: readonly string[] = []): KeptCounts => ({
  entity,
  number: 'rows',
  cellsFor: (asked) => (asked.every((one) => isTold(entity, columnsOrNone, one)) ? {} : undefined),
});

const isTold = (entity: TallyEntity, columnsOrNone: readonly string[], { column, asked }: AskedColumn): boolean =>
  columnsOrNone.includes(column) ? asksForNone(asked) : column in entity.meta.properties;

/** Whether a column is only asked whether it has a value. */
const asksForNone = (asked: unknown): boolean =>
  asked === null || (typeof asked === 'object' && JSON.stringify(asked) === '{"$ne":null}');
