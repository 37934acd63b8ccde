import { knownHeads, type SheetField, sheetFields } from './columns.ts';
import type { FileSheet, TableRow } from './file-sheet.ts';
import { plainKey } from './plain-key.ts';
import { words } from './words.ts';

/** Which column says what; by the place of the column, undefined where none does. */
export type ColumnMap = Readonly<Record<SheetField, number | undefined>>;

/** Where the head of a table is, and what its columns say. */
export interface TableHead {
  readonly sheet: FileSheet;
  /** The row in the file at which the head ends; what follows is read. */
  readonly lastRow: number;
  readonly names: readonly string[];
  readonly columns: ColumnMap;
}

/** How far down a head is looked for: titles and remarks stand above it. */
const deepest = 20;

const fieldsByHead = new Map<string, SheetField>(
  sheetFields.flatMap((field) =>
    [words.zh.heads[field], words.en.heads[field], ...knownHeads[field]].map(
      (name) => [plainKey(name), field] as const,
    ),
  ),
);

/** Finds the head among the first rows of the sheets: the row that names the most columns, or two rows where they name more; where none does, every row is read. */
export function findHead(sheets: readonly FileSheet[]): TableHead {
  const [first] = sheets;
  if (!first) throw new Error('a file without sheets has no head');
  const candidates = [1, 2].flatMap((height) =>
    sheets.flatMap((sheet) =>
      sheet.rows.slice(0, deepest).map((_, place) => headOf(sheet, sheet.rows.slice(place, place + height))),
    ),
  );
  const best = candidates.reduce((one, other) => (namedIn(other) > namedIn(one) ? other : one));
  return namedIn(best) >= 2 ? best : { ...headOf(first, first.rows.slice(0, 1)), lastRow: 0 };
}

const namedIn = ({ columns }: TableHead): number =>
  Object.values(columns).filter((column) => column !== undefined).length;

/** What the columns say by the rows of a head; the lower row is the more precise. */
function headOf(sheet: FileSheet, rows: readonly TableRow[]): TableHead {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const heads = Array.from({ length: width }, (_, column) =>
    rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((text) => text !== ''),
  );
  const fields = heads.map((texts) => texts.map((text) => fieldsByHead.get(plainKey(text))).findLast(Boolean));
  const columnOf = (field: SheetField): number | undefined => {
    const column = fields.indexOf(field);
    return column < 0 ? undefined : column;
  };
  return {
    sheet,
    lastRow: rows.at(-1)?.row ?? 0,
    names: heads.map((texts) => texts.at(-1) ?? ''),
    columns: Object.fromEntries(sheetFields.map((field) => [field, columnOf(field)])) as ColumnMap,
  };
}
