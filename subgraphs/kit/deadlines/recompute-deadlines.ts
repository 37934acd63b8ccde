import { raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkCalendar } from './calendar.ts';
import type { ChangedClock } from './changed-clock.ts';
import type { StoredDeadline } from './stored-deadline.ts';

const pageLength = 500;

/** Moves stored deadlines to where a calendar puts them and lists those that moved; reads page by page. */
export async function recomputeDeadlines(
  em: EntityManager,
  calendar: WorkCalendar,
  deadlines: readonly StoredDeadline[],
): Promise<ChangedClock[]> {
  const changed: ChangedClock[] = [];
  for (const deadline of deadlines) {
    for await (const row of openRows(em, deadline)) {
      const change = await move(em, deadline, row, calendar);
      if (change) changed.push(change);
    }
  }
  return changed;
}

type Row = Record<string, unknown>;

async function* openRows(em: EntityManager, { entity, column }: StoredDeadline): AsyncGenerator<Row> {
  for (let last: unknown; ; ) {
    const page = (await em.find(
      entity,
      { [column]: { $ne: null }, ...(last ? { id: { $gt: last } } : {}) },
      { orderBy: { id: 'asc' }, limit: pageLength, disableIdentityMap: true },
    )) as Row[];
    yield* page;
    if (page.length < pageLength) return;
    last = page.at(-1)?.id;
  }
}

/** The day is no step of the record: its version stays. */
async function move(
  em: EntityManager,
  { entity, column, label, dueOn, with: columns }: StoredDeadline,
  row: Row,
  calendar: WorkCalendar,
): Promise<ChangedClock | undefined> {
  const [from, to] = [row[column] as string, dueOn(row, calendar)];
  if (to === null || to === from) return undefined;
  const version = em.getMetadata(entity).versionProperty && { version: raw('version') };
  await em.nativeUpdate(entity, { id: row.id, [column]: from }, { [column]: to, ...columns?.(to), ...version });
  return { label: label(row), from, to };
}
