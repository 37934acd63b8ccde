import { z } from 'zod';
import { textField } from '#kit';
import { savedQueryCommand } from './saved-query-command.ts';

/** 撤销批准: the gateway runs it no longer. */
export const withdrawSavedQuery = savedQueryCommand({
  verb: 'withdraw',
  zh: '撤销用数查询',
  en: 'withdraw a query',
  action: 'withdraw',
  input: z.object({ reason: textField('撤销理由', 'Why', 1_000) }),
  change: (query, { reason }) => {
    query.statement = reason;
  },
  told: 'withdrawn',
});
