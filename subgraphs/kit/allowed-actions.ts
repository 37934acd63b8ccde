import type { Context } from './context.ts';
import { actionsFrom, type Lifecycle } from './define-lifecycle.ts';
import { mayTake, type Policy } from './define-policy.ts';

/** The steps that the life-cycle allows from a record's status and the policy to its viewer. */
export const allowedActions = <Row extends { status: string }, Action extends string>(
  { viewer }: Context,
  lifecycle: Lifecycle<Row['status'], Action>,
  policy: Policy<Row, Action>,
  row: Row,
): Action[] => actionsFrom(lifecycle, row.status).filter((action) => mayTake(policy.actions[action], viewer, row));
