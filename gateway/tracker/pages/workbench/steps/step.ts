import type { Operation } from '#tracker/hub/operation.ts';
import type { Field } from '../fields/field.ts';
import type { StepName } from './step-words.ts';

/** A step that an officer may take: which mutation, and what is asked for it. */
export interface Step {
  /** As `allowedActions` names it. */
  readonly action: StepName;
  readonly operation: Operation<unknown, never>;
  readonly fields: readonly Field[];
  /** Whether every body has a mutation of its own, so that the document must be told whose. */
  readonly isOfBody: boolean;
  /** Whether it brings a record into being, so that there is none to name. */
  readonly isNew: boolean;
  /** Whether it may be shown as done before the hub has answered. */
  readonly isOptimistic: boolean;
}

interface Variables {
  readonly input: object;
}

type Given<Asked extends Variables> = Partial<Omit<Step, 'fields' | 'operation' | 'action' | 'isNew'>> & {
  /** Fields named like those of the mutation's input. */
  readonly fields?: readonly Field<Extract<keyof Asked['input'], string>>[];
};

/** A step of a record, whose fields are those of its mutation. */
export const stepOf = <Asked extends Variables>(
  action: StepName,
  operation: Operation<unknown, Asked>,
  { fields = [], isOfBody = false, isOptimistic = false }: Given<Asked> = {},
): Step => ({ action, operation: operation as Step['operation'], fields, isOfBody, isOptimistic, isNew: false });

/** A step that brings a record into being. */
export const beginningOf = <Asked extends Variables>(
  action: StepName,
  operation: Operation<unknown, Asked>,
  given: Given<Asked>,
): Step => ({ ...stepOf(action, operation, given), isNew: true });
