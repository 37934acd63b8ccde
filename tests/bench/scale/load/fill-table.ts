import type pg from 'pg';
import { noteLoaded } from './loaded-tables.ts';

/**
 * Fills a table in one transaction, with its triggers at rest and without the indexes that are no constraint; these are
 * made anew when it is full. What is broken off leaves the table as it was.
 */
export async function fillTable(client: pg.Client, table: string, fill: () => Promise<unknown>): Promise<void> {
  const name = client.escapeIdentifier(table);
  await client.query('begin');
  const { rows } = await client.query<{ index: string; definition: string }>(
    `select indexrelid::regclass::text as index, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = $1::regclass and not indisunique`,
    [table],
  );
  await client.query(`alter table ${name} disable trigger user`);
  for (const { index } of rows) await client.query(`drop index ${index}`);
  await fill();
  for (const { definition } of rows) await client.query(definition);
  await client.query(`alter table ${name} enable trigger user`);
  await noteLoaded(client, table);
  await client.query('commit');
}
