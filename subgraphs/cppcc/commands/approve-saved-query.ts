import { z } from 'zod';
import { dayField, HubError } from '#kit';
import { savedQueryCommand } from './saved-query-command.ts';

/** 批准用数查询: by another than its author, for a year at most. */
export const approveSavedQuery = savedQueryCommand({
  verb: 'approve',
  zh: '批准用数查询',
  en: 'approve a query',
  action: 'approve',
  input: z.object({ validUntil: dayField('有效期至，最长一年', 'The last day on which it may be run, within a year') }),
  change: (query, { validUntil }, { day }) => {
    if (validUntil < day || validUntil > aYearAfter(day)) {
      throw new HubError('INVALID_INPUT', {
        zh: `有效期应在${day}至${aYearAfter(day)}之间。`,
        en: `The last day must be between ${day} and ${aYearAfter(day)}.`,
      });
    }
    query.decidedOn = day;
    query.validUntil = validUntil;
  },
  told: 'approved',
});

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
