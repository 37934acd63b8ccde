import type { WorkCalendar } from './calendar.ts';
import { addDays } from './days.ts';

/** The days of a year, each with how many of its working days have passed by then. */
type NumberedYear = ReadonlyMap<string, number>;

const numbered = new WeakMap<WorkCalendar, Map<number, NumberedYear>>();

/** A year of a calendar by numbers; made when it is first asked for. */
function numbersOf(year: number, calendar: WorkCalendar): NumberedYear {
  const years = numbered.get(calendar) ?? new Map<number, NumberedYear>();
  numbered.set(calendar, years);
  const known = years.get(year) ?? numberDays(year, calendar);
  years.set(year, known);
  return known;
}

function numberDays(year: number, { isWorkday }: WorkCalendar): NumberedYear {
  const days = new Map<string, number>();
  let number = 0;
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (isWorkday(day)) number += 1;
    days.set(day, number);
  }
  return days;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How many working days come after a day, up to and with another that is not before it. */
export function workdaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  const [first, last] = [yearOf(from), yearOf(to)];
  let number = (numbersOf(last, calendar).get(to) ?? 0) - (numbersOf(first, calendar).get(from) ?? 0);
  for (let year = first; year < last; year += 1) number += numbersOf(year, calendar).get(`${year}-12-31`) ?? 0;
  return number;
}

/** Every day of some years, with how many working days have passed by then: the working days between two days are the difference. */
export function workdayNumbers(
  firstYear: number,
  lastYear: number,
  calendar: WorkCalendar,
): { readonly day: string; readonly number: number }[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
  let passed = 0;
  return years.flatMap((year) => {
    const [days, before] = [[...numbersOf(year, calendar)], passed];
    passed += days.at(-1)?.[1] ?? 0;
    return days.map(([day, number]) => ({ day, number: before + number }));
  });
}
