import { z } from 'zod';
import { defineCommand } from '#kit';
import { supervisionProposalSubmitted } from '../events.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalLifecycle } from '../model/supervision-proposal.lifecycle.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';

/** 提请审核: a clerk hands a draft to review. */
export const submitSupervisionProposal = defineCommand({
  name: 'supervision-proposal:submit',
  entity: SupervisionProposalEntity,
  lifecycle: supervisionProposalLifecycle,
  policy: supervisionProposalPolicy,
  action: 'submit',
  input: z.object({}),
  event: ({ id, no, status }) => supervisionProposalSubmitted({ proposalId: id, no, status }),
});
