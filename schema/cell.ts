import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { regionCode } from './viewer.ts';

/**
 * The kinds of county-level units. A statistical zone has a code of the statistics bureau, but is no division of
 * GB/T 2260: a development zone, for example.
 */
export const divisionKinds = ['DISTRICT', 'BANNER', 'COUNTY', 'STATISTICAL_ZONE'] as const;

const numberOf = z.number().int().min(0);

/** A city as one cell of the hub: its divisions, and what differs from city to city. No code names a city. */
export const cellShape = z.strictObject({
  code: regionCode,
  zh: z.string().min(1),
  en: z.string().min(1),
  /** What the numbers of its documents begin with: `呼协` gives `呼协督〔2026〕001号`. */
  numberPrefix: z.string().min(1).max(4),
  divisions: z
    .array(
      z.strictObject({
        code: regionCode,
        zh: z.string().min(1),
        en: z.string().min(1),
        kind: z.enum(divisionKinds),
        /** Its sub-districts 街道, towns 镇, townships 乡 and other units of that level, where they have been counted. */
        townships: z
          .strictObject({ subdistricts: numberOf, towns: numberOf, townships: numberOf, others: numberOf })
          .optional(),
      }),
    )
    .min(1),
  /** The democratic parties and the sectors 界别 of its CPPCC. */
  parties: z.array(z.string().min(1)),
  sectors: z.array(z.string().min(1)),
});

export type Cell = z.output<typeof cellShape>;

export type Division = Cell['divisions'][number];

/** The city of the sample data, and the one that is served where no other is named. */
export const sampleCellFile = fileURLToPath(new URL('cells/150100.json', import.meta.url));

/** Reads a cell from its file; all faults of the file are told at once. */
export function readCell(path: string): Cell {
  const result = cellShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return Object.freeze(result.data);
  throw new Error(`${path}: ${z.prettifyError(result.error)}`);
}
