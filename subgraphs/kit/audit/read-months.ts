import { raw } from '@mikro-orm/core';
import type { Context } from '../context.ts';
import { visible } from '../find-visible.ts';
import { midnightOf, today } from '../today.ts';
import { ReadEntryEntity } from './read-entry.entity.ts';
import { readEntryPolicy } from './read-entry.policy.ts';
import type { ReadMonthType } from './read-month.type.ts';

const month = "to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM')";

/** Counts the reads that the viewer may know of, by month, body and purpose, the latest month first; ONE statement. */
export async function readMonths(context: Context, months: number): Promise<ReadMonthType[]> {
  const rows = await context.em
    .createQueryBuilder(ReadEntryEntity, 'entry')
    .select([raw(`${month} as month`), 'viewerBody', 'purpose', raw('count(*)::int as requests')] as never)
    .where((await visible(context, readEntryPolicy, { at: { $gte: firstDay(context.now, months) } })) as never)
    .groupBy([raw(month), 'viewerBody', 'purpose'] as never)
    .orderBy([{ [raw(month)]: 'desc' }, { viewerBody: 'asc' }, { purpose: 'asc' }] as never)
    .execute('all');
  return rows as unknown as ReadMonthType[];
}

/** The first instant of the month that lies so many months back, this one counted. */
function firstDay(now: Date, months: number): Date {
  const [year = 0, current = 1] = today(now).split('-').map(Number);
  const place = year * 12 + current - months;
  return midnightOf(`${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-01`);
}
