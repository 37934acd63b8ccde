import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { MadeRow } from '../tables/made-table.ts';

/** How much text is handed on at a time. */
const chunkLength = 256 * 1024;

/** Streams rows into a table by COPY; the columns are those of the first row. Returns how many there were. */
export async function copyRows(client: pg.Client, table: string, rows: Iterable<MadeRow>): Promise<number> {
  const counted = { rows: 0 };
  const [first, rest] = headOf(rows);
  if (!first) return 0;
  const columns = Object.keys(first);
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const target = client.query(copyFrom(`copy ${client.escapeIdentifier(table)} (${names}) from stdin`));
  await pipeline(Readable.from(chunksOf(columns, rest, counted), { objectMode: false }), target);
  return counted.rows;
}

function headOf(rows: Iterable<MadeRow>): [MadeRow | undefined, Iterable<MadeRow>] {
  const iterator = rows[Symbol.iterator]();
  const head = iterator.next();
  if (head.done) return [undefined, []];
  return [
    head.value,
    (function* () {
      yield head.value;
      for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
    })(),
  ];
}

function* chunksOf(columns: readonly string[], rows: Iterable<MadeRow>, counted: { rows: number }): Generator<Buffer> {
  let text = '';
  for (const row of rows) {
    let line = '';
    for (let place = 0; place < columns.length; place += 1) {
      if (place > 0) line += '\t';
      line += fieldText(row[columns[place] as string]);
    }
    text += `${line}\n`;
    counted.rows += 1;
    if (text.length < chunkLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text) yield Buffer.from(text);
}

function fieldText(value: MadeRow[string] | undefined): string {
  if (value === null || value === undefined) return '\\N';
  return typeof value === 'string' && value.includes('\\') ? value.replaceAll('\\', '\\\\') : String(value);
}
