import { cpus, totalmem } from 'node:os';
import { switchedOff } from '../load/cluster.ts';
import { allowedRatio, type Line, printTable, ratioOf } from './print-table.ts';

/**
 * The report of a run: machine and day, what holds of all questions, and the table of them; apart from them those whose tables
 * do not grow with the city.
 */
export function printReport(sizes: readonly number[], all: readonly Line[]): string {
  const [lines, ofFrame] = [all.filter(({ isOfFrame }) => !isOfFrame), all.filter(({ isOfFrame }) => isOfFrame)];
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
    ...(ofFrame.length > 0 ? [ofFrameHead, '', printTable(sizes, ofFrame), ''] : []),
  ].join('\n');
}

const ofFrameHead = 'Of tables that are the same in a city of any size, and not among the questions counted as within:';
