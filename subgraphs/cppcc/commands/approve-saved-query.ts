import { z } from 'zod';
import { addMonths, dayField, HubError } from '#kit';
import { savedQueryCommand } from './saved-query-command.ts';

/** 批准用数查询: by another than its author, for a year at most. */
export const approveSavedQuery = savedQueryCommand({
  verb: 'approve',
  zh: '批准用数查询',
  en: 'approve a query',
  action: 'approve',
  input: z.object({ validUntil: dayField('有效期至，最长一年', 'The last day on which it may be run, within a year') }),
  change: (query, { validUntil }, { day }) => {
    const latest = addMonths(day, 12);
    if (validUntil < day || validUntil > latest) {
      throw new HubError('INVALID_INPUT', {
        zh: `有效期应在${day}至${latest}之间。`,
        en: `The last day must be between ${day} and ${latest}.`,
      });
    }
    query.decidedOn = day;
    query.validUntil = validUntil;
  },
  told: 'approved',
});
