import { z } from 'zod';
import { textField } from '#kit';
import { proposalCommand } from './proposal-command.ts';

/** 不予立案: not filed; the reviewer says why and where the matter goes instead. */
export const declineSupervisionProposal = proposalCommand({
  verb: 'decline',
  zh: '不予立案',
  en: 'decline to file a proposal',
  action: 'decline',
  input: z.object({ reason: textField('原因及转交去向', 'Why, and where the matter goes', 1_000) }),
  change: (proposal, { reason }) => {
    proposal.statement = reason;
  },
  told: 'declined',
});
