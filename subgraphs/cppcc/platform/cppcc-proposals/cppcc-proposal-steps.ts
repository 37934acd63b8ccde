import { ownSteps } from '../own-steps.ts';
import { cppccProposalLifecycle } from './cppcc-proposal.lifecycle.ts';
import { cppccProposalPolicy } from './cppcc-proposal.policy.ts';

/** What all steps of a CPPCC proposal share. */
export const { step: proposalStep, publication: cppccProposalPublication } = ownSteps(
  'cppcc-proposal',
  cppccProposalPolicy,
  cppccProposalLifecycle,
);
