import type { FilterQuery } from '@mikro-orm/core';
import { type ClassType, Field, InputType } from 'type-graphql';
import { words } from '../graphql/words.ts';
import { field, type RecordField } from './record-field.ts';

/** A condition that a list can be narrowed by: what is given, and what it asks of the rows. */
export interface RecordCondition extends RecordField {
  readonly where: (given: never) => object;
}

/** A kind of record whose lists can be narrowed. */
interface Filtered {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly conditions?: ConditionsOf;
}

/** The conditions of one kind of record, by the names of their inputs. */
export type ConditionsOf = Readonly<Record<string, RecordCondition>>;

const asking = <Given>(given: RecordField, where: (given: Given) => object): RecordCondition => ({ ...given, where });

/** The kinds of conditions on a column of a row. */
export const conditionsOn = <Row extends object>() => ({
  /** The column is this record's identifier. */
  is: (column: keyof Row & string, zh: string, en: string) =>
    asking(field.reference(zh, en), (given: string) => ({ [column]: given })),
  /** It is in one of these divisions. */
  inDivisions: () =>
    asking(field.divisions('行政区划代码', 'Division codes'), (given: string[]) => ({ region: { $in: given } })),
  /** The column is one of these texts. */
  among: (column: keyof Row & string, zh: string, en: string) =>
    asking(field.texts(zh, en), (given: string[]) => ({ [column]: { $in: given } })),
  /** The column is one of these values of a published enum. */
  oneOf: (column: keyof Row & string, values: object, zh: string, en: string) =>
    asking(field.someOf(values, zh, en), (given: string[]) => ({ [column]: { $in: given } })),
  /** The year column is this one. */
  year: (column: keyof Row & string, zh: string, en: string) =>
    asking(field.count(zh, en), (given: number) => ({ [column]: given })),
  /** The day is this one or later. */
  since: (column: keyof Row & string, zh: string, en: string) =>
    asking(field.day(zh, en), (given: string) => ({ [column]: { $gte: given } })),
  /** The day is this one or earlier. */
  until: (column: keyof Row & string, zh: string, en: string) =>
    asking(field.day(zh, en), (given: string) => ({ [column]: { $lte: given } })),
  /** Whether the column has a value. */
  has: (column: keyof Row & string, zh: string, en: string) =>
    asking(field.yesNo(zh, en), (given: boolean) => ({ [column]: given ? { $ne: null } : null })),
  /** Whether the column is true. */
  flag: (column: keyof Row & string, zh: string, en: string) =>
    asking(field.yesNo(zh, en), (given: boolean) => ({ [column]: given })),
});

const inputs = new Map<string, ClassType>();

/** The GraphQL input of a kind of record's conditions, all of them optional; made once, however many queries have it. */
export function filterInputOf({ name, zh, en, conditions = {} }: Filtered): ClassType {
  const known = inputs.get(name);
  if (known) return known;
  class FilterInput {}
  inputs.set(name, FilterInput);
  InputType(`${name}Filter`, {
    description: words(`${zh}的筛选条件，同时满足。`, `Conditions on ${en}; all must hold.`),
  })(FilterInput);
  for (const [input, { type, description }] of Object.entries(conditions)) {
    Field(type as never, { description, nullable: true })(FilterInput.prototype, input);
  }
  return FilterInput;
}

/** The condition on the rows that given inputs ask for. */
export function conditionOfFilter<Row extends object>(
  conditions: ConditionsOf,
  given: Readonly<Record<string, unknown>> | null | undefined,
): FilterQuery<Row> {
  const asked = Object.entries(given ?? {}).filter(([name, value]) => value != null && name in conditions);
  return { $and: asked.map(([name, value]) => conditions[name]?.where(value as never) ?? {}) } as FilterQuery<Row>;
}
