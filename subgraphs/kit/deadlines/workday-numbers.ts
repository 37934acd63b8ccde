import type { WorkCalendar } from './calendar.ts';
import { addDays } from './days.ts';

/** Every day of some years, with how many working days have passed by then: the working days between two days are the difference. */
export function workdayNumbers(
  firstYear: number,
  lastYear: number,
  calendar: WorkCalendar,
): { readonly day: string; readonly number: number }[] {
  const numbered: { day: string; number: number }[] = [];
  let number = 0;
  for (let day = `${firstYear}-01-01`; day <= `${lastYear}-12-31`; day = addDays(day, 1)) {
    if (calendar.isWorkday(day)) number += 1;
    numbered.push({ day, number });
  }
  return numbered;
}
