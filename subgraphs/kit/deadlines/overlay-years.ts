import type { CalendarData } from './calendar.ts';
import type { YearNotice } from './year-notice.ts';

/** A year that was imported. */
export interface ImportedYear extends YearNotice {
  readonly version: number;
}

type Days = Readonly<Record<string, string>>;

/** Lays imported years, in their order, over the data of a calendar; each replaces all that the data have of it. */
export function overlayYears(data: CalendarData, years: readonly ImportedYear[]): CalendarData {
  const replaced = new Set(years.map(({ year }) => year));
  const isKept = (day: string, name: string) => !replaced.has(noticeYearOf(day, name));
  let [holidays, workdays] = [only(data.holidays, isKept), only(data.workdays, isKept)];
  for (const year of years) {
    holidays = { ...only(holidays, (day) => !year.workdays[day]), ...year.holidays };
    workdays = { ...only(workdays, (day) => !year.holidays[day]), ...year.workdays };
  }
  return {
    version: overlaidVersion(data, years),
    holidays,
    workdays,
    lastYear: Math.max(...replaced, ...Object.entries(data.holidays).map(([day, name]) => noticeYearOf(day, name))),
  };
}

/** Names a calendar by its data and the imported years: `chinese-days 1.5.7 + 2027 v1`. */
export const overlaidVersion = (
  { version }: Pick<CalendarData, 'version'>,
  years: readonly Pick<ImportedYear, 'year' | 'version'>[],
): string => [version, ...years.map((imported) => `${imported.year} v${imported.version}`)].join(' + ');

/** The year whose notice gives a day: New Year's days in December belong to the next one's. */
const noticeYearOf = (day: string, name: string): number =>
  Number(day.slice(0, 4)) + (day.slice(5, 7) === '12' && name.includes('元旦') ? 1 : 0);

const only = (days: Days, isKept: (day: string, name: string) => boolean): Days =>
  Object.fromEntries(Object.entries(days).filter(([day, name]) => isKept(day, name)));
