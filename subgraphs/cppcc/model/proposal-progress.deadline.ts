import { defineStoredDeadline, dueOfHandling } from '#kit';
import { ProposalProgressEntity } from './proposal-progress.entity.ts';

/** The nearest day by which a unit owes something, as the tracker lists it. */
export const progressDeadline = defineStoredDeadline({
  entity: ProposalProgressEntity,
  column: 'dueOn',
  label: ({ no, unitName }) => `${no} ${unitName}`,
  dueOn: dueOfHandling,
  with: (dueOn) => ({ sortedOn: dueOn }),
});
