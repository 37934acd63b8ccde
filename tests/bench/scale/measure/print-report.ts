import { cpus, totalmem } from 'node:os';
import { allowedRatio, type Line, printTable, ratioOf } from './print-table.ts';

/** The report of a run: machine and day, what holds of all questions, and the table of them. */
export function printReport(sizes: readonly number[], lines: readonly Line[]): string {
  const slow = lines.filter((line) => (ratioOf(line) ?? Number.POSITIVE_INFINITY) > allowedRatio);
  const changed = lines.filter(({ measured }) => new Set(measured.map(({ statements }) => statements)).size > 1);
  const scanning = lines.filter(({ measured }) => measured.some(({ scanned }) => scanned.length > 0));
  return [
    `## Lists, filters and totals at ${sizes.at(-1)?.toLocaleString('en')} proposals`,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB. ` +
      'Each question over signed HTTP to its body; the sizes in turns, the middle of fifteen times in milliseconds. Five units a proposal.',
    '',
    `- Within ${allowedRatio} times of the smallest size: ${lines.length - slow.length} of ${lines.length} questions.`,
    `- Another number of statements: ${changed.map(({ name }) => name).join('; ') || 'none'}.`,
    `- Large tables gone through from end to end: ${scanning.map(({ name }) => name).join('; ') || 'none'}.`,
    '',
    printTable(sizes, lines),
    '',
  ].join('\n');
}
