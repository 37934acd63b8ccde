import type { Cell, WrittenSheet } from '../workbook/save-workbook.ts';
import { columnWidths, type SheetField, sheetFields } from './columns.ts';

/** Rows of suggestions as a sheet that can be uploaded again: the five columns first, then what else is told of each. */
export function sheetOfRows(
  { heads, name }: { readonly heads: Readonly<Record<SheetField, string>>; readonly name: string },
  rows: readonly Readonly<Record<SheetField, string>>[],
  more: { readonly heads: readonly string[]; readonly cellsOf: (place: number) => readonly Cell[] } = {
    heads: [],
    cellsOf: () => [],
  },
): WrittenSheet {
  return {
    name,
    head: [...sheetFields.map((field) => heads[field]), ...more.heads],
    widths: [...sheetFields.map((field) => columnWidths[field]), ...more.heads.map(() => 24)],
    rows: rows.map((row, place) => [...sheetFields.map((field) => row[field]), ...more.cellsOf(place)]),
  };
}
