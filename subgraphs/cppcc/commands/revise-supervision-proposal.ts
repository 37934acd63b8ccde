import { z } from 'zod';
import { proposalCommand } from './proposal-command.ts';
import { proposalText } from './proposal-text.ts';

/** 修改: a draft is written anew. */
export const reviseSupervisionProposal = proposalCommand({
  verb: 'revise',
  zh: '修改拟稿',
  en: 'revise a draft',
  action: 'revise',
  input: z.object(proposalText),
  change: (proposal, { title, points }) => {
    proposal.title = title;
    proposal.points = points;
  },
  told: 'revised',
});
