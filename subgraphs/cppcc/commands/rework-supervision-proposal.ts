import { z } from 'zod';
import { textField } from '#kit';
import { EvaluationEntity } from '../model/evaluation.entity.ts';
import { followProposal, reopenAssignment } from './follow-proposal.ts';
import { proposalCommand } from './proposal-command.ts';

/** 二次办理: after dissatisfaction, or a look-back that contradicts the claim; every unit's next round begins. */
export const reworkSupervisionProposal = proposalCommand({
  verb: 'rework',
  zh: '交办二次办理',
  en: 'ask for a second handling',
  action: 'rework',
  input: z.object({ reason: textField('原因', 'Why', 1_000) }),
  refuses: async ({ id, round, verifiedResult }, _input, { em }) => {
    if (verifiedResult === 'NO' || verifiedResult === 'PARTLY') return undefined;
    const dissatisfied = await em.count(EvaluationEntity, {
      proposalId: id,
      round,
      $or: [{ attitude: 'DISSATISFIED' }, { effect: 'DISSATISFIED' }],
    });
    if (dissatisfied > 0) return undefined;
    return {
      zh: '没有不满意的评价，回头看也未发现未落实。',
      en: 'Nobody is dissatisfied, and no look-back has contradicted the reply.',
    };
  },
  change: async (proposal, { reason }, work) => {
    proposal.round += 1;
    proposal.verifiedResult = null;
    proposal.verifiedOn = null;
    await followProposal(proposal.id, reopenAssignment, work, { round: proposal.round, reason });
  },
  told: 'reopened',
});
