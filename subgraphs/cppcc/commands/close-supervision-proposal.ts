import { z } from 'zod';
import { textField } from '#kit';
import { CommitmentEntity } from '../model/commitment.entity.ts';
import { endAssignment, followProposal } from './follow-proposal.ts';
import { proposalCommand } from './proposal-command.ts';

/** 办结销号: only what a look-back has verified, with every commitment kept, is struck off the ledger. */
export const closeSupervisionProposal = proposalCommand({
  verb: 'close',
  zh: '办结销号',
  en: 'close a proposal',
  action: 'close',
  input: z.object({ reason: textField('销号理由', 'Why', 500) }),
  refuses: async ({ id, verifiedResult }, _input, { em }) => {
    if (verifiedResult !== 'YES') {
      return {
        zh: '回头看未核实为已落实，请二次办理或转下年跟踪。',
        en: 'The look-back did not find it done; ask for a second handling, or carry it over.',
      };
    }
    const open = await em.count(CommitmentEntity, {
      proposalId: id,
      $or: [{ verifiedResult: null }, { verifiedResult: { $ne: 'YES' } }],
    });
    if (open === 0) return undefined;
    return { zh: `尚有${open}项承诺未核实落实。`, en: `${open} commitments are not verified as kept.` };
  },
  change: async (proposal, { reason }, work) => {
    proposal.closedOn = work.day;
    proposal.closingReason = reason;
    await followProposal(proposal.id, endAssignment, work);
  },
  told: 'closed',
});
