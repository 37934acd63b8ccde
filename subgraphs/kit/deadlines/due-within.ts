import type { Context } from '../context.ts';
import { HubError } from '../errors.ts';
import { today } from '../today.ts';
import type { WorkCalendar } from './calendar.ts';
import { addDays } from './days.ts';

/** How far ahead can be looked, in working days: more than a year and a half. */
const farthest = 400;

/** The last day of what is due within so many working days from today. Error: INVALID_INPUT unless 0 to 400. */
export function dueWithin({ now, calendar }: Context, workdays: number): string {
  if (workdays < 0 || workdays > farthest) {
    throw new HubError('INVALID_INPUT', {
      zh: `dueWithinWorkdays 应在 0 到 ${farthest} 之间。`,
      en: `dueWithinWorkdays must be between 0 and ${farthest}.`,
    });
  }
  return dayAfterWorkdays(today(now), workdays, calendar);
}

/** The last day that is at most so many working days ahead of a day. */
function dayAfterWorkdays(day: string, workdays: number, { isWorkday }: WorkCalendar): string {
  let last = day;
  for (let counted = 0; counted < workdays; ) {
    last = addDays(last, 1);
    if (isWorkday(last)) counted += 1;
  }
  return last;
}
