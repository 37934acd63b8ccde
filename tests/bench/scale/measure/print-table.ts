import type { Measured } from './measure-question.ts';
import type { Apart } from './question.ts';

/** A question with how each city answered it, the smaller city first. */
export interface Line {
  readonly name: string;
  readonly apart: Apart | undefined;
  readonly measured: readonly Measured[];
}

/** How much longer the largest city may take than the smallest. */
export const allowedRatio = 1.5;

/** How much longer the last city took than the first; undefined where one of them did not answer or had nothing in it. */
export function ratioOf({ measured }: Line): number | undefined {
  if (measured.some(({ isEmpty }) => isEmpty)) return undefined;
  const [first, last] = [measured[0]?.ms, measured.at(-1)?.ms];
  return first && last ? last / first : undefined;
}

/** A time as it is printed, or why there is none that counts. */
export const timeOf = ({ ms, fault, isEmpty }: Measured): string => {
  if (ms === null) return fault ?? '–';
  return isEmpty ? `${ms.toFixed(1)} (empty)` : ms.toFixed(1);
};

/** The lines as a table in Markdown. */
export function printTable(sizes: readonly number[], lines: readonly Line[]): string {
  const heads = [
    'Question',
    'Statements',
    ...sizes.map((size) => `${size.toLocaleString('en')} (ms)`),
    'Ratio',
    'Scans',
  ];
  const rows = lines.map((line) => [
    line.name,
    [...new Set(line.measured.map(({ statements }) => statements))].join(' → '),
    ...line.measured.map(timeOf),
    ratioOf(line)?.toFixed(2) ?? '–',
    [...new Set(line.measured.flatMap(({ scanned }) => scanned))].join(', ') || 'none',
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
