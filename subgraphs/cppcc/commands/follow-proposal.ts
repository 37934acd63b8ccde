import { z } from 'zod';
import { nothing, type Work } from '#kit';
import { AssignmentEntity } from '../model/assignment.entity.ts';
import { assignmentCommand } from './assignment-command.ts';

/** 二次办理: an assignment opens its next round. */
export const reopenAssignment = assignmentCommand({
  verb: 'reopen',
  zh: '二次办理',
  en: 'open a second handling',
  action: 'reopen',
  isReaction: true,
  input: z.object({ round: z.number().int(), reason: z.string() }),
  change: (assignment, { round, reason }, { day }) => {
    assignment.round = round;
    assignment.reopenedOn = day;
    assignment.reopeningReason = reason;
    assignment.extendedOn = null;
    assignment.extensionReason = null;
  },
  told: 'reopened',
});

/** 异议: the unit has objected. */
export const noteObjectionToAssignment = assignmentCommand({
  verb: 'note-objection-to',
  zh: '登记异议',
  en: 'note an objection',
  action: 'noteObjection',
  isReaction: true,
  input: nothing,
  told: 'objected-to',
});

/** 中止: with its proposal. */
export const suspendAssignment = assignmentCommand({
  verb: 'suspend',
  zh: '中止',
  en: 'suspend',
  action: 'suspend',
  isReaction: true,
  input: nothing,
  told: 'suspended',
});

/** 恢复: with its proposal. */
export const resumeAssignment = assignmentCommand({
  verb: 'resume',
  zh: '恢复',
  en: 'resume',
  action: 'resume',
  isReaction: true,
  input: nothing,
  told: 'resumed',
});

/** 解除: with its proposal. */
export const endAssignment = assignmentCommand({
  verb: 'end',
  zh: '解除',
  en: 'end',
  action: 'end',
  isReaction: true,
  input: nothing,
  told: 'ended',
});

type Following = typeof reopenAssignment | typeof suspendAssignment | typeof resumeAssignment | typeof endAssignment;

/** Lets every assignment of a proposal follow a step of the proposal. */
export async function followProposal(
  proposalId: string,
  step: Following,
  { em, run }: Work,
  given: object = {},
): Promise<void> {
  const assignments = await em.find(AssignmentEntity, { proposalId }, { orderBy: { id: 'asc' } });
  for (const assignment of assignments) await run(step, assignment, given);
}
