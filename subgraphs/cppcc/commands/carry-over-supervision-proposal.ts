import { z } from 'zod';
import { textField } from '#kit';
import { proposalCommand } from './proposal-command.ts';

/** 转下年跟踪: what is not done goes onto the ledger of the next year, with its open commitments. */
export const carryOverSupervisionProposal = proposalCommand({
  verb: 'carry-over',
  zh: '转下年跟踪',
  en: 'carry a proposal over to the next year',
  action: 'carryOver',
  input: z.object({ reason: textField('原因', 'Why', 500) }),
  change: (proposal, { reason }, { day }) => {
    proposal.carriedOverTo = Math.max(proposal.carriedOverTo ?? proposal.year, Number(day.slice(0, 4))) + 1;
    proposal.carriedOverOn = day;
    proposal.statement = reason;
  },
  told: 'carried-over',
});
