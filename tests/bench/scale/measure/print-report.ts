import { cpus, totalmem } from 'node:os';
import { switchedOff } from '../load/cluster.ts';
import { allowedRatio, type Line, printTable, ratioOf } from './print-table.ts';
import type { Apart } from './question.ts';

/**
 * The report of a run: machine and day, what holds of all questions, and the table of them; apart from them those whose tables
 * do not grow with the city, and those that read all that they report on.
 */
export function printReport(sizes: readonly number[], all: readonly Line[]): string {
  const lines = all.filter(({ apart }) => !apart);
  const within = lines.filter((line) => (ratioOf(line) ?? Number.POSITIVE_INFINITY) <= allowedRatio);
  const empty = all.filter(({ measured }) => measured.some(({ fault, isEmpty }) => !fault && isEmpty));
  const changed = all.filter(({ measured }) => new Set(measured.map(({ statements }) => statements)).size > 1);
  const scanning = all.filter(({ measured }) => measured.some(({ scanned }) => scanned.length > 0));
  return [
    `## Lists, filters and totals at ${sizes.at(-1)?.toLocaleString('en')} proposals`,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB. ` +
      'Each question over signed HTTP to its body; the sizes in turns, the middle of fifteen times in milliseconds. Five units a proposal. ' +
      `PostgreSQL with ${switchedOff.join(', ')} off.`,
    '',
    `- Within ${allowedRatio} times of the smallest size: ${within.length} of ${lines.length} questions.`,
    `- Nothing in the answer of a city, and so not within: ${empty.map(({ name }) => name).join('; ') || 'none'}.`,
    `- Another number of statements: ${changed.map(({ name }) => name).join('; ') || 'none'}.`,
    `- Large tables or their indexes gone through from end to end: ${scanning.map(({ name }) => name).join('; ') || 'none'}.`,
    '',
    printTable(sizes, lines),
    '',
    ...Object.entries(heads).flatMap(([kind, head]) => {
      const told = all.filter(({ apart }) => apart === kind);
      return told.length > 0 ? [head, '', printTable(sizes, told), ''] : [];
    }),
  ].join('\n');
}

/** What is said above the tables of those that are told apart. */
const heads: Readonly<Record<Apart, string>> = {
  report:
    'Reports, which go through all that they tell of, and so take as much longer as there is more of it; not among the questions counted as within:',
  frame: 'Of tables that are the same in a city of any size, and not among the questions counted as within:',
};
