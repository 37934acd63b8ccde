const cell = /(?:"((?:[^"]|"")*)"|([^,\t\r\n]*))(,|\t|\r\n|\n|\r|$)/gy;

/** The rows of a CSV text (RFC 4180; tabs separate too), each with its cells; a quoted cell may hold line breaks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) break;
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',' && end !== '\t') rows.push([]);
    else if (cell.lastIndex === text.length) rows.at(-1)?.push('');
  }
  return rows.filter((row, place) => row.length > 0 || place < rows.length - 1);
}
