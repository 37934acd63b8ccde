import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import library from 'chinese-days/package.json' with { type: 'json' };
import { isWeekend } from './days.ts';

/** The working days of the country: statutory holidays and the make-up workdays (调休) that pay for them. */
export interface WorkCalendar {
  /** Which data it rests on. */
  readonly version: string;
  /** The last year that it knows; what lies beyond is provisional until the State Council's notice is imported. */
  readonly lastYear: number;
  readonly isWorkday: (day: string) => boolean;
  /** Why a day is no workday, in both languages; undefined for a workday. */
  readonly restOf: (day: string) => Rest | undefined;
}

/** A day of rest by its name. */
export interface Rest {
  readonly zh: string;
  readonly en: string;
}

/** What a calendar is made of: days by name, `English,中文,…`, as the yearly notices fix them. */
export interface CalendarData {
  readonly version: string;
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
  /** Where it is not simply the year of the last holiday. */
  readonly lastYear?: number;
}

/** Makes a calendar of the notices' data; a weekend rests unless it is a make-up workday. */
export function createCalendar({ version, holidays, workdays, lastYear }: CalendarData): WorkCalendar {
  const restOf = (day: string): Rest | undefined => {
    const holiday = holidays[day];
    if (holiday) {
      const [en = '', zh = ''] = holiday.split(',');
      return { zh, en };
    }
    return isWeekend(day) && !workdays[day] ? { zh: '周末', en: 'the weekend' } : undefined;
  };
  return {
    version,
    lastYear: lastYear ?? Math.max(...Object.keys(holidays).map((day) => Number(day.slice(0, 4)))),
    restOf,
    isWorkday: (day) => restOf(day) === undefined,
  };
}

/** The data of the kept library: the State Council's notices from 2004 on. */
export const nationalData: CalendarData = { ...notices, version: `chinese-days ${library.version}` };

let kept: WorkCalendar | undefined;

/** The calendar of the kept library alone. Made when it is first asked for. */
export function nationalCalendar(): WorkCalendar {
  kept ??= createCalendar(nationalData);
  return kept;
}
