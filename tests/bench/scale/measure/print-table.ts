import type { Measured } from './measure-question.ts';

/** A question with how each city answered it, the smaller city first. */
export interface Line {
  readonly name: string;
  readonly measured: readonly Measured[];
}

/** How much longer the largest city may take than the smallest. */
export const allowedRatio = 1.5;

/** How much longer the last city took than the first; undefined where one of them did not answer. */
export function ratioOf({ measured }: Line): number | undefined {
  const [first, last] = [measured[0]?.ms, measured.at(-1)?.ms];
  return first && last ? last / first : undefined;
}

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
    ...line.measured.map(({ ms, fault }) => (ms === null ? (fault ?? '–') : ms.toFixed(1))),
    ratioOf(line)?.toFixed(2) ?? '–',
    [...new Set(line.measured.flatMap(({ scanned }) => scanned))].join(', ') || 'none',
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
