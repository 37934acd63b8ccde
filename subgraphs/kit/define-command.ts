import { z } from 'zod';
import type { OutgoingEvent } from './define-event.ts';
import type { Lifecycle } from './define-lifecycle.ts';
import type { EntityOf, LocalViewer, Policy } from './define-policy.ts';
import type { VersionedRow } from './store/base.entity.ts';

/** What every command is told: which record, at which version, and a key that makes a repetition harmless. */
export const commandTarget = z.object({
  id: z.uuid(),
  expectedVersion: z.number().int().positive(),
  idempotencyKey: z.uuid().nullish(),
});

/** A row that moves along a life-cycle. */
export interface LivingRow extends VersionedRow {
  status: string;
}

/** One use case as data: what it needs, who may, how the row changes, what is told to the other bodies. */
export interface Command<Row extends LivingRow, Action extends string, Input extends z.ZodType> {
  /** `<noun>:<verb>`, as it stands in the audit. */
  readonly name: string;
  readonly entity: EntityOf<Row>;
  readonly lifecycle: Lifecycle<Row['status'], Action>;
  readonly policy: Policy<Row, Action>;
  readonly action: Action;
  readonly input: Input;
  readonly change?: (row: Row, input: z.output<Input>, viewer: LocalViewer, now: Date) => void;
  readonly event: (row: Row) => OutgoingEvent;
}

/** Declares a command; an action that its policy or life-cycle does not know does not compile. */
export const defineCommand = <Row extends LivingRow, Action extends string, Input extends z.ZodType>(
  command: Command<Row, Action, Input>,
): Command<Row, Action, Input> => command;
