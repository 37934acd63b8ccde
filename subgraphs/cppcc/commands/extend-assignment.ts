import { z } from 'zod';
import { deadlineRules, runClock, textField } from '#kit';
import { assignmentCommand } from './assignment-command.ts';

/** 延期: granted once, before the day, as the agreement allows. */
export const extendAssignment = assignmentCommand({
  verb: 'extend',
  zh: '准予延期',
  en: 'extend the time for a reply',
  action: 'extend',
  input: z.object({ reason: textField('延期理由', 'Why', 500) }),
  refuses: (assignment, _input, { day, context }) => {
    if (assignment.role === 'CO_HANDLER') {
      return { zh: '会办意见不能延期。', en: 'The opinion of a co-handler cannot be extended.' };
    }
    if (assignment.extendedOn) return { zh: '已经延期过一次。', en: 'It was extended once already.' };
    const start = assignment.reopenedOn ?? assignment.assignedOn;
    const clock = runClock(deadlineRules.D05, start, context.calendar, { length: assignment.replyMonths });
    if (!clock || day <= clock.dueOn) return undefined;
    return { zh: `期限已于${clock.dueOn}届满。`, en: `The time ended on ${clock.dueOn}.` };
  },
  change: (assignment, { reason }, { day }) => {
    assignment.extendedOn = day;
    assignment.extensionReason = reason;
  },
  told: 'extended',
});
