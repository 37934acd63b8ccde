import { z } from 'zod';
import { HubError, referenceField, textField } from '#kit';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { ChaseEntity } from '../model/chase.entity.ts';
import { proposalCommand } from './proposal-command.ts';

/** 催办: the inspection office reminds one unit of what it owes. */
export const chaseSupervisionProposal = proposalCommand({
  verb: 'chase',
  zh: '催办',
  en: 'chase a unit',
  action: 'chase',
  input: z.object({
    assignmentId: referenceField('被催办的交办', 'The assignment that is chased'),
    text: textField('催办要求', 'What is asked for', 500),
  }),
  change: async ({ id, region }, { assignmentId, text }, { em, day, context }) => {
    const assignment = await em.findOne(AssignmentEntity, { id: assignmentId, proposalId: id });
    if (!assignment) throw new HubError('NOT_FOUND');
    const { unitName } = assignment;
    const recordedAt = context.now;
    em.create(ChaseEntity, { region, proposalId: id, assignmentId, unitName, chasedOn: day, text, recordedAt });
  },
  told: 'chased',
});
