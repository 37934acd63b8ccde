import { z } from 'zod';
import { referenceField } from '#kit';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalLifecycle } from '../model/supervision-proposal.lifecycle.ts';
import { endAssignment, followProposal } from './follow-proposal.ts';
import { proposalCommand } from './proposal-command.ts';

/** 并案: a proposal on the same matter goes on in another; who proposed it is answered still. */
export const mergeSupervisionProposal = proposalCommand({
  verb: 'merge',
  zh: '并案',
  en: 'merge a proposal into another',
  action: 'merge',
  input: z.object({ mergedIntoId: referenceField('并入的监督建议', 'The proposal that it goes into') }),
  refuses: async ({ id }, { mergedIntoId }, { em }) => {
    const target = await em.findOne(SupervisionProposalEntity, { id: mergedIntoId });
    const { transitions } = supervisionProposalLifecycle;
    if (target && id !== mergedIntoId && transitions.withdraw.from.includes(target.status)) return undefined;
    return { zh: '只能并入另一条尚在办理的监督建议。', en: 'It can only go into another proposal that is still open.' };
  },
  change: async (proposal, { mergedIntoId }, work) => {
    proposal.mergedIntoId = mergedIntoId;
    proposal.endedOn = work.day;
    await followProposal(proposal.id, endAssignment, work);
  },
  told: 'merged',
});
