import { stepsOf } from '#kit';
import { supervisionProposalPublication } from '../events.ts';
import { type SupervisionProposal, SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalLifecycle } from '../model/supervision-proposal.lifecycle.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';

/** A step of a supervision proposal. */
export const proposalCommand = stepsOf<SupervisionProposal, keyof typeof supervisionProposalLifecycle.transitions>({
  noun: 'supervision-proposal',
  entity: SupervisionProposalEntity,
  lifecycle: supervisionProposalLifecycle,
  policy: supervisionProposalPolicy,
  publication: supervisionProposalPublication,
});
