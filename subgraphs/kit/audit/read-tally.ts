import type { EntityManager } from '@mikro-orm/postgresql';
import { today } from '../today.ts';
import type { ReadFact } from './read-log.ts';

/** Adds sums to the tallies where a condition holds; returns them as they then stand. */
export const addToTally = (condition: string): string => `
  insert into read_tally (viewer_id, day, noun, rows)
  select * from jsonb_to_recordset(?::jsonb) as read ("viewerId" text, day date, noun text, rows int)
  where ${condition} order by 1, 2, 3
  on conflict (viewer_id, day, noun) do update set rows = read_tally.rows + excluded.rows
  returning viewer_id as "viewerId", day::text, noun, rows`;

/** Adds what was read to the tallies of the day, in one statement; returns them as they then stand. */
export const countRows = (em: EntityManager, facts: readonly ReadFact[]): Promise<Sum[]> =>
  em.execute(addToTally('true'), [JSON.stringify(sumsOf(facts))]);

/** Takes off the tallies what was counted and not shown after all. */
export const takeBackRows = (em: EntityManager, facts: readonly ReadFact[]): Promise<Sum[]> =>
  em.execute(addToTally('true'), [JSON.stringify(sumsOf(facts).map((sum) => ({ ...sum, rows: -sum.rows })))]);

/** How many rows of a kind of record someone has read on a day. */
export interface Sum {
  readonly viewerId: string;
  readonly day: string;
  readonly noun: string;
  readonly rows: number;
}

/** What one request has read, by kind. */
export function rowsOfFact({ viewerId, at, classes }: ReadFact): Sum[] {
  const day = today(at);
  return classes.filter(({ rows }) => rows > 0).map(({ noun, rows }) => ({ viewerId, day, noun, rows }));
}

/** What tells one tally from another. */
export const tallyKey = ({ viewerId, day, noun }: Sum): string => `${viewerId} ${day} ${noun}`;

/** What some requests have read, by reader, day and kind. */
export const sumsOf = (facts: readonly ReadFact[]): Sum[] =>
  [...Map.groupBy(facts.flatMap(rowsOfFact), tallyKey).values()].map((parts) => ({
    ...(parts[0] as Sum),
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
  }));
