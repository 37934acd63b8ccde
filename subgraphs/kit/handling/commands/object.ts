import { z } from 'zod';
import { choiceField, textField } from '../../command-fields.ts';
import { deadlineRules } from '../../deadlines/deadline-rules.ts';
import { runClock } from '../../deadlines/run-clock.ts';
import { objectionReasons } from '../objection-reasons.ts';
import { handlingCommand } from './handling-command.ts';

/** 退回(异议): the unit says why the assignment is not, or not wholly, its own; only while rule D04 lets it. */
export const objectToHandling = handlingCommand({
  verb: 'object-to',
  zh: '对交办提出异议',
  en: 'object to an assignment',
  action: 'object',
  input: z.object({
    reason: choiceField('ObjectionReason', objectionReasons, '异议理由', 'Reason of the objection'),
    explanation: textField('说明', 'Explanation', 1_000),
  }),
  refuses: ({ receivedOn }, _input, { day, context }) => {
    const window = receivedOn ? runClock(deadlineRules.D04, receivedOn, context.calendar) : null;
    if (!window || day <= window.dueOn) return undefined;
    return {
      zh: `异议期限已于${window.dueOn}届满，请与督查室联系。`,
      en: `The time for objections ended on ${window.dueOn}; please speak to the inspection office.`,
    };
  },
  change: (handling, { reason, explanation }, { day }) => {
    handling.objectedOn = day;
    handling.objectionReason = reason;
    handling.objection = explanation;
  },
  told: 'objected-to',
});
