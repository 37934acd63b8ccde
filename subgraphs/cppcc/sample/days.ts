/** Moves a day by a number of days: `2023-08-12` and 1 give `2023-08-13`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The matching day three months on, or that month's last day where there is none (民法典 art. 202). */
export function threeMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 2, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** The days of a window, spread evenly over a number of places. */
export function spread(from: string, to: string, place: number, places: number): string {
  const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return daysAfter(from, Math.round((span * (place + 0.5)) / places));
}
