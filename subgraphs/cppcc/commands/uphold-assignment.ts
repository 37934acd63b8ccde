import { z } from 'zod';
import { textField } from '#kit';
import { assignmentCommand } from './assignment-command.ts';
import { settleObjection } from './note-progress.ts';

/** 维持交办: the inspection office does not accept the objection and says why. */
export const upholdAssignment = assignmentCommand({
  verb: 'uphold',
  zh: '维持交办',
  en: 'uphold an assignment against an objection',
  action: 'uphold',
  input: z.object({ reason: textField('理由', 'Why', 1_000) }),
  change: async (assignment, { reason }, { day, run }) => {
    assignment.upheldOn = day;
    assignment.upholdingReason = reason;
    await run(settleObjection, { id: assignment.proposalId });
  },
  told: 'upheld',
});
