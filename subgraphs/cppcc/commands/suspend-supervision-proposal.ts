import { z } from 'zod';
import { textField } from '#kit';
import { followProposal, suspendAssignment } from './follow-proposal.ts';
import { proposalCommand } from './proposal-command.ts';

/** 中止: handling rests; until it goes on nothing is owed, then the days stand that stood before. */
export const suspendSupervisionProposal = proposalCommand({
  verb: 'suspend',
  zh: '中止办理',
  en: 'suspend a proposal',
  action: 'suspend',
  input: z.object({ reason: textField('原因', 'Why', 500) }),
  change: async (proposal, { reason }, work) => {
    proposal.statement = reason;
    await followProposal(proposal.id, suspendAssignment, work);
  },
  told: 'suspended',
});
