import { z } from 'zod';
import { dayField, nothing, textField } from '../../command-fields.ts';
import { grantCommand } from './grant-command.ts';

/** 中止授权: closed from the next query on, until it is resumed; whoever asks is told why and when it is looked at again. */
export const suspendGrant = grantCommand({
  verb: 'suspend',
  zh: '中止授权',
  en: 'suspend a grant',
  action: 'suspend',
  input: z.object({
    statement: textField('中止理由', 'Why it is suspended', 500),
    reviewOn: dayField('复核日期', 'When the decision is looked at again').nullish(),
  }),
  change: (grant, { statement, reviewOn }, { day }) => {
    grant.suspendedOn = day;
    grant.statement = statement;
    grant.reviewOn = reviewOn ?? null;
  },
  told: 'suspended',
});

/** 恢复授权 */
export const resumeGrant = grantCommand({
  verb: 'resume',
  zh: '恢复授权',
  en: 'resume a grant',
  action: 'resume',
  input: nothing,
  change: (grant) => {
    grant.suspendedOn = null;
    grant.statement = null;
    grant.reviewOn = null;
  },
  told: 'resumed',
});

/** 终止授权: for good. */
export const endGrant = grantCommand({
  verb: 'end',
  zh: '终止授权',
  en: 'end a grant',
  action: 'end',
  input: z.object({ statement: textField('终止理由', 'Why it is ended', 500) }),
  change: (grant, { statement }, { day }) => {
    grant.statement = statement;
    grant.endedOn = day;
  },
  told: 'ended',
});
