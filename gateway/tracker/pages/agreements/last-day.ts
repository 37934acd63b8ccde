const dayMs = 24 * 60 * 60 * 1_000;
const inBeijing = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day in Beijing of an instant. */
export const dayOf = (instant: string): string => inBeijing.format(new Date(instant));

/** The last day on which something holds that ceases to at an instant. */
export const lastDayBefore = (instant: string): string => inBeijing.format(new Date(Date.parse(instant) - 1));

/** How many calendar days lie between two days; below zero when the second is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
