/** The first day of the month before a day: from `2026-11-27`, `2026-10-01`. */
export function firstOfLastMonth(day: string): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - 1);
  return first.toISOString().slice(0, 10);
}
