import type { z } from 'zod';
import { type Command, defineCommand, type LivingRow } from './define-command.ts';

/** What all steps of one kind of record share, and the noun by which the audit names it. */
export type SteppedRecord<Row extends LivingRow, Action extends string> = Pick<
  Command<Row, Action>,
  'entity' | 'lifecycle' | 'policy' | 'publication'
> & { readonly noun: string };

/** A step as it is declared: a command without what its record says already. */
export type Step<Row extends LivingRow, Action extends string, Input extends z.ZodObject> = Omit<
  Command<Row, Action, Input>,
  'entity' | 'lifecycle' | 'policy' | 'publication' | 'name'
> & { readonly verb: string };

/** Declares the steps of one kind of record; each is called `<noun>:<verb>`. */
export const stepsOf =
  <Row extends LivingRow, Action extends string>({ noun, ...record }: SteppedRecord<Row, Action>) =>
  <Input extends z.ZodObject>({ verb, ...own }: Step<Row, Action, Input>): Command<Row, Action, Input> =>
    defineCommand<Row, Action, Input>({ ...own, ...record, name: `${noun}:${verb}` });
