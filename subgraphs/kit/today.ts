const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day, `YYYY-MM-DD`, on which an instant falls in Asia/Shanghai. */
export const today = (now: Date): string => shanghai.format(now);

const dayLength = 24 * 60 * 60 * 1_000;

/** The instant at which a day begins in Asia/Shanghai, or the one so many days later: it has kept UTC+8 since 1991. */
export const midnightOf = (day: string, daysLater = 0): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + daysLater * dayLength);
