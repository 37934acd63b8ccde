import type { WorkCalendar } from './calendar.ts';
import { addDays } from './days.ts';

/** The last day that is at most so many working days ahead of a day. */
export function dayAfterWorkdays(day: string, workdays: number, { isWorkday }: WorkCalendar): string {
  let last = day;
  for (let counted = 0; counted < workdays; ) {
    last = addDays(last, 1);
    if (isWorkday(last)) counted += 1;
  }
  return last;
}
