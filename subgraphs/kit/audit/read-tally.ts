import type { EntityManager } from '@mikro-orm/postgresql';
import { today } from '../today.ts';
import type { ReadFact } from './read-log.ts';

/** Adds sums to the tallies where a condition holds. */
export const addToTally = (condition: string): string => `
  insert into read_tally (viewer_id, day, noun, rows)
  select * from jsonb_to_recordset(?::jsonb) as read ("viewerId" text, day date, noun text, rows int)
  where ${condition} order by 1, 2, 3
  on conflict (viewer_id, day, noun) do update set rows = read_tally.rows + excluded.rows`;

/** Adds what was read to the tallies of the day, in one statement. */
export const countRows = async (em: EntityManager, facts: readonly ReadFact[]): Promise<unknown> =>
  em.execute(addToTally('true'), [JSON.stringify(sumsOf(facts))]);

/** How many rows of a kind of record someone has read on a day. */
interface Sum {
  readonly viewerId: string;
  readonly day: string;
  readonly noun: string;
  readonly rows: number;
}

/** What some requests have read, by reader, day and kind. */
export function sumsOf(facts: readonly ReadFact[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { viewerId, at, classes } of facts) {
    for (const { noun, rows } of classes) {
      const [day, key] = [today(at), `${viewerId} ${today(at)} ${noun}`];
      const sum = sums.get(key) ?? { viewerId, day, noun, rows: 0 };
      sums.set(key, { ...sum, rows: sum.rows + rows });
    }
  }
  return [...sums.values()].filter(({ rows }) => rows > 0);
}
