import type { z } from 'zod';
import type { Body } from '#schema/registry.ts';
import type { Policy } from './define-policy.ts';

/** Who may be told of a record. */
export type Readers = readonly Body[] | 'EVERYONE';

/**
 * What a body tells the others of one kind of record: the whole state that it publishes, with every change and as a
 * snapshot alike. Fields that the policy closes to a reader are emptied before they leave.
 */
export interface Publication<Row extends object = object, State extends z.ZodType = z.ZodType> {
  /** Kind of record, for example `Handling`; its events are called `<body>.handling.<past participle>`. */
  readonly subject: string;
  readonly version: number;
  readonly policy: Policy<Row, never>;
  readonly state: State;
  readonly of: (row: Row) => z.input<State>;
  readonly readers: (row: Row) => Readers;
  /** Whether a reader is told even what the policy closes, as the addressee of a letter is. */
  readonly isWholeFor?: (state: Readonly<Record<string, unknown>>, reader: Body) => boolean;
}

/** Declares a publication. */
export const definePublication = <Row extends object, State extends z.ZodType>(
  publication: Publication<Row, State>,
): Publication<Row, State> => publication;

/** Name of an event: `courts`, `Handling`, `acknowledged` give `courts.handling.acknowledged`. */
export const eventName = (body: Body, subject: string, told: string): string =>
  `${body}.${subject.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.${told}`;
