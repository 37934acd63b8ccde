import { z } from 'zod';
import { textField } from '#kit';
import { endAssignment, followProposal } from './follow-proposal.ts';
import { proposalCommand } from './proposal-command.ts';

/** 撤回: the CPPCC takes a proposal back and says why. */
export const withdrawSupervisionProposal = proposalCommand({
  verb: 'withdraw',
  zh: '撤回',
  en: 'withdraw a proposal',
  action: 'withdraw',
  input: z.object({ reason: textField('原因', 'Why', 500) }),
  change: async (proposal, { reason }, work) => {
    proposal.statement = reason;
    proposal.endedOn = work.day;
    await followProposal(proposal.id, endAssignment, work);
  },
  told: 'withdrawn',
});
