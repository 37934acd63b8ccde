import { deadlineRules, nationalCalendar, runClock } from '#kit';

/** Moves a day by a number of days: `2023-08-12` and 1 give `2023-08-13`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day by which a supervision proposal is to be answered, as its rule counts it. */
export const replyDueOn = (issuedOn: string): string =>
  runClock(deadlineRules.D05, issuedOn, nationalCalendar())?.dueOn ?? issuedOn;

/** The days of a window, spread evenly over a number of places. */
export function spread(from: string, to: string, place: number, places: number): string {
  const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return daysAfter(from, Math.round((span * (place + 0.5)) / places));
}
