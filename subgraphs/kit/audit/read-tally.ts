import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { today } from '../today.ts';
import type { ReadFact } from './read-log.ts';
import { ReadTallyEntity } from './read-tally.entity.ts';

const add = `
  insert into read_tally (viewer_id, day, noun, rows)
  select * from jsonb_to_recordset(?::jsonb) as read ("viewerId" text, day date, noun text, rows int) order by 1, 2, 3
  on conflict (viewer_id, day, noun) do update set rows = read_tally.rows + excluded.rows`;

/** Adds what was read to the tallies of the day, in one statement. */
export async function countRows(em: EntityManager, facts: readonly ReadFact[]): Promise<void> {
  const sums = new Map<string, { viewerId: string; day: string; noun: string; rows: number }>();
  for (const { viewerId, at, classes } of facts) {
    for (const { noun, rows } of classes) {
      const [day, key] = [today(at), `${viewerId} ${today(at)} ${noun}`];
      const sum = sums.get(key) ?? { viewerId, day, noun, rows: 0 };
      sums.set(key, { ...sum, rows: sum.rows + rows });
    }
  }
  const all = [...sums.values()].filter(({ rows }) => rows > 0);
  if (all.length === 0) return;
  await em.execute(add, [JSON.stringify(all)]);
}

/** What the viewer has read today, by kind of record: ONE statement a request. */
export const readToday = (context: Context): Promise<ReadonlyMap<string, number>> =>
  context.once('read today', async () => {
    const where = { viewerId: context.viewer.id, day: today(context.now) };
    const rows = await context.em.fork().find(ReadTallyEntity, where, { disableIdentityMap: true });
    return new Map(rows.map(({ noun, rows: count }) => [noun, count]));
  });
