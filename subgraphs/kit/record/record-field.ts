import { type ClassType, Float, ID, Int } from 'type-graphql';
import { BodyEnum } from '../graphql/enums.ts';
import { DateScalar, DateTimeScalar, DivisionCodeScalar } from '../graphql/scalars.ts';
import { words } from '../graphql/words.ts';

/** A field that a record shows: its GraphQL type and its words in both languages. */
export interface RecordField {
  readonly type: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
}

const of =
  (type: () => unknown) =>
  (zh: string, en: string): RecordField => ({ type, description: words(`${zh}。`, `${en}.`) });

/** The kinds of fields, each made of its words: `field.day('开展日期', 'The day it was held')`. */
export const field = {
  text: of(() => String),
  /** The identifier of another record. */
  reference: of(() => ID),
  count: of(() => Int),
  decimal: of(() => Float),
  day: of(() => DateScalar),
  instant: of(() => DateTimeScalar),
  yesNo: of(() => Boolean),
  body: of(() => BodyEnum),
  /** Code of a division, GB/T 2260. */
  division: of(() => DivisionCodeScalar),
  divisions: of(() => [DivisionCodeScalar]),
  texts: of(() => [String]),
  references: of(() => [ID]),
  /** One value of a published enum. */
  oneOf: (values: object, zh: string, en: string) => of(() => values)(zh, en),
  /** Several values of a published enum. */
  someOf: (values: object, zh: string, en: string) => of(() => [values])(zh, en),
  /** Rows of a jsonb column. */
  rowsOf: (type: ClassType, zh: string, en: string) => of(() => [type])(zh, en),
};

/** The same field, which may be empty. */
export const optional = (given: RecordField): RecordField => ({ ...given, nullable: true });
