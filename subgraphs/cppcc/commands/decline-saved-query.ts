import { z } from 'zod';
import { textField } from '#kit';
import { savedQueryCommand } from './saved-query-command.ts';

/** 不予批准: by another than its author, with the reason. */
export const declineSavedQuery = savedQueryCommand({
  verb: 'decline',
  zh: '不予批准用数查询',
  en: 'decline a query',
  action: 'decline',
  input: z.object({ reason: textField('不予批准的理由', 'Why', 1_000) }),
  change: (query, { reason }, { day }) => {
    query.decidedOn = day;
    query.statement = reason;
  },
  told: 'declined',
});
