const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day, `YYYY-MM-DD`, on which an instant falls in Asia/Shanghai. */
export const today = (now: Date): string => shanghai.format(now);
