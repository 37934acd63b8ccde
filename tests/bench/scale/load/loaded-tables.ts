import type pg from 'pg';

/** Remembers in the database itself which of its tables are filled, so that a load goes on where it was broken off. */
export async function loadedTables(client: pg.Client): Promise<Set<string>> {
  await client.query('create table if not exists bench_loaded (name text primary key)');
  const { rows } = await client.query<{ name: string }>('select name from bench_loaded');
  return new Set(rows.map(({ name }) => name));
}

/** Notes that a table is filled. */
export const noteLoaded = (client: pg.Client, name: string) =>
  client.query('insert into bench_loaded (name) values ($1)', [name]);
