import type { ExportedSheet } from './exported-sheet.ts';

/** A mark at the head, by which spreadsheets know UTF-8. */
const byteOrderMark = '\ufeff';

/** A sheet as CSV (RFC 4180); no cell of words is taken for a formula. */
export const csvText = ({ columns, rows }: Pick<ExportedSheet, 'columns' | 'rows'>): string =>
  byteOrderMark + [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

function csvCell(cell: string | number): string {
  const text = typeof cell === 'number' ? String(cell) : asWords(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Words that spreadsheets would take for a formula, put behind an apostrophe. */
export const asWords = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
