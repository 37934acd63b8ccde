import type { EntityManager } from '@mikro-orm/postgresql';
import { CalendarYearEntity } from '../store/calendar-year.entity.ts';
import { createCalendar, nationalCalendar, nationalData, type WorkCalendar } from './calendar.ts';
import { overlaidVersion, overlayYears } from './overlay-years.ts';

const oldestFirst = { orderBy: { year: 'asc', version: 'asc' }, disableIdentityMap: true } as const;

/** The calendar of a body: the library's data and the latest version of every imported year. One statement. */
export async function loadCalendar(em: EntityManager): Promise<WorkCalendar> {
  const rows = await em.find(CalendarYearEntity, {}, oldestFirst);
  return createCalendar(overlayYears(nationalData, latestOf(rows)));
}

/** A body's calendar in memory. */
export interface KeptCalendar {
  /** The library's alone until it is first refreshed. */
  readonly current: () => WorkCalendar;
  /** Asks, in one small statement, whether a year was imported; only then loads it anew. */
  readonly refresh: () => Promise<void>;
}

/** Keeps a body's calendar in memory. */
export function keepCalendar(store: EntityManager): KeptCalendar {
  let kept = nationalCalendar();
  return {
    current: () => kept,
    refresh: async () => {
      const em = store.fork();
      const versions = await em.find(CalendarYearEntity, {}, { ...oldestFirst, fields: ['year', 'version'] });
      if (overlaidVersion(nationalData, latestOf(versions)) !== kept.version) kept = await loadCalendar(em);
    },
  };
}

const latestOf = <Row extends { readonly year: number }>(oldestFirst: readonly Row[]): Row[] => [
  ...new Map(oldestFirst.map((row) => [row.year, row])).values(),
];
