import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Subgraph } from '../define-subgraph.ts';
import { CalendarYearEntity } from '../store/calendar-year.entity.ts';
import { takeTurn } from '../store/take-turn.ts';
import type { ChangedClock } from './changed-clock.ts';
import { recomputeDeadlines } from './recompute-deadlines.ts';
import { loadCalendar } from './stored-calendar.ts';
import { storedDeadlinesOf } from './stored-deadlines-of.ts';
import type { YearNotice } from './year-notice.ts';

/** What an import of a year came to. */
export interface CalendarImport {
  readonly version: number;
  /** False where the latest version said the same already. */
  readonly isNew: boolean;
  readonly changed: readonly ChangedClock[];
}

/** Adds a version of a year to a body's calendar and moves the stored deadlines along, in one transaction. */
export function importYear(
  store: EntityManager,
  subgraph: Pick<Subgraph, 'storedDeadlines'>,
  notice: YearNotice,
): Promise<CalendarImport> {
  return store.fork().transactional(async (em) => {
    // Deadlines stand in rows that commands and reactions change too.
    for (const turn of ['CALENDAR', 'REACTION', 'AUDIT'] as const) await takeTurn(em, turn);
    const [last] = await em.find(
      CalendarYearEntity,
      { year: notice.year },
      { orderBy: { version: 'desc' }, limit: 1, disableIdentityMap: true },
    );
    if (last && saysTheSame(last, notice)) return { version: last.version, isNew: false, changed: [] };
    await assertNoGap(em, notice);
    const version = (last?.version ?? 0) + 1;
    await em.insert(CalendarYearEntity, { ...notice, version, importedAt: new Date() });
    const changed = await recomputeDeadlines(em, await loadCalendar(em), storedDeadlinesOf(subgraph));
    return { version, isNew: true, changed };
  });
}

const saysTheSame = (one: YearNotice, other: YearNotice): boolean =>
  isDeepStrictEqual([one.holidays, one.workdays, one.papers], [other.holidays, other.workdays, other.papers]);

/** Years follow one another: a deadline in a year that was left out would pass for certain. */
async function assertNoGap(em: EntityManager, { year }: YearNotice): Promise<void> {
  const { lastYear } = await loadCalendar(em);
  if (year <= lastYear + 1) return;
  throw new Error(
    `请先导入${lastYear + 1}年，再导入${year}年。 · Import ${lastYear + 1} first; ${year} would leave a gap.`,
  );
}
