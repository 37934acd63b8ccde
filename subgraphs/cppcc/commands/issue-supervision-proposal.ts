import { z } from 'zod';
import { defineCommand, today } from '#kit';
import { supervisionProposalIssued } from '../events.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalLifecycle } from '../model/supervision-proposal.lifecycle.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';

/** 审定发出: a leader approves the reviewed text; from this day on the partners see it. */
export const issueSupervisionProposal = defineCommand({
  name: 'supervision-proposal:issue',
  entity: SupervisionProposalEntity,
  lifecycle: supervisionProposalLifecycle,
  policy: supervisionProposalPolicy,
  action: 'issue',
  input: z.object({}),
  change: (proposal, _input, _viewer, now) => {
    proposal.issuedOn = today(now);
  },
  event: ({ id, no, status }) => supervisionProposalIssued({ proposalId: id, no, status }),
});
