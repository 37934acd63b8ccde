import { z } from 'zod';
import { textField } from '#kit';
import { proposalCommand } from './proposal-command.ts';

/** 退回修改: the reviewer says what must be mended. */
export const returnSupervisionProposal = proposalCommand({
  verb: 'return',
  zh: '退回修改',
  en: 'return a draft to its clerk',
  action: 'return',
  input: z.object({ reason: textField('退回原因', 'Why', 1_000) }),
  change: (proposal, { reason }) => {
    proposal.statement = reason;
  },
  told: 'returned',
});
