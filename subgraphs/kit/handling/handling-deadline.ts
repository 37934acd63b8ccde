import { defineStoredDeadline } from '../deadlines/stored-deadline.ts';
import { HandlingEntity } from './handling.entity.ts';
import { dueOfHandling } from './handling-clocks.ts';

/** The nearest day by which a handling owes something. */
export const handlingDeadline = defineStoredDeadline({
  entity: HandlingEntity,
  column: 'nextDueOn',
  label: ({ proposalNo, unitName }) => `${proposalNo} ${unitName}`,
  dueOn: dueOfHandling,
});
