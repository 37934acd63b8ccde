import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { referenceField } from '#kit';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { SupervisionProposalEntity } from '../model/supervision-proposal.entity.ts';
import { assignmentCommand } from './assignment-command.ts';
import { assignUnits } from './make-assignment.ts';
import { settleObjection } from './note-progress.ts';

/** 改交: the objection is accepted; another unit takes the assignment over in the same role, with a clock of its own. */
export const reassignAssignment = assignmentCommand({
  verb: 'reassign',
  zh: '改交其他单位',
  en: 'reassign to another unit',
  action: 'reassign',
  input: z.object({ unitId: referenceField('改交的单位', 'The unit that takes it over') }),
  refuses: async ({ unitId, proposalId }, input, { em }) => {
    if (unitId === input.unitId) {
      return { zh: '不能改交给提出异议的单位。', en: 'It cannot go to the unit that objected.' };
    }
    const ofUnit = await em.find(AssignmentEntity, { proposalId, unitId: input.unitId }, { disableIdentityMap: true });
    return ofUnit.some(({ status }) => status !== 'REASSIGNED' && status !== 'ENDED')
      ? { zh: '该单位已在承办这条建议，不能再改交给它。', en: 'The unit handles this proposal already.' }
      : undefined;
  },
  change: async (assignment, { unitId }, work) => {
    const proposal = await work.em.findOneOrFail(SupervisionProposalEntity, { id: assignment.proposalId });
    const id = randomUUIDv7();
    assignment.replacedById = id;
    await assignUnits(proposal, [{ id, unitId, role: assignment.role }], work);
    await work.run(settleObjection, proposal);
  },
  told: 'reassigned',
});
