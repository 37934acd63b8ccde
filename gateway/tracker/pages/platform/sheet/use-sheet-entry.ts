import { useState } from 'react';
import { useStep } from '#tracker/hub/use-step.ts';
import type { SheetField } from './columns.ts';
import { type ColumnMap, findHead, type TableHead } from './find-head.ts';
import { type CheckSheetMutation, checkSheet, loadSheet } from './operations.generated.ts';
import { type ReadRows, type Remark, readRows } from './read-rows.ts';
import { FileError, type FileFault, readTable } from './read-table.ts';

/** The most rows that the hub takes at once. */
export const mostRows = 200;

type Sheet = NonNullable<CheckSheetMutation['checkSuggestionSheet']>['suggestionSheet'];

/** What came of a check: what was read, what the hub keeps of it, and what is said of its rows. */
export interface CheckedRows extends ReadRows {
  readonly sheet: Sheet | undefined;
  /** Rows that cannot be taken in, whether this machine or the hub says so. */
  readonly problems: readonly Remark[];
  readonly likely: readonly Remark[];
}

/** The way of a sheet from a file to suggestions. */
export type SheetEntry = ReturnType<typeof useSheetEntry>;

/** Keeps where the way of a sheet is: its file, its columns, its check, and what was taken in. */
export function useSheetEntry() {
  const [fault, setFault] = useState<FileFault>();
  const [head, setHead] = useState<TableHead>();
  const [columns, setColumns] = useState<ColumnMap>();
  const [checked, setChecked] = useState<CheckedRows>();
  const [checking, loading] = [useStep(checkSheet), useStep(loadSheet)];
  const read = head && columns && readRows(head, columns);

  const forget = (): void => {
    setChecked(undefined);
    checking.reset();
    loading.reset();
  };
  const open = async (file: File): Promise<void> => {
    forget();
    const found = await readTable(file).then(findHead, (error: unknown) => error);
    const isRead = !(found instanceof Error);
    setFault(isRead ? undefined : found instanceof FileError ? found.fault : 'unreadable');
    setHead(isRead ? (found as TableHead) : undefined);
    setColumns(isRead ? (found as TableHead).columns : undefined);
  };
  const choose = (field: SheetField, column: number | undefined): void => {
    forget();
    setColumns((before) => before && { ...before, [field]: column });
  };
  const send = async (rows: ReadRows['rows']): Promise<Sheet | undefined> =>
    rows.length === 0
      ? undefined
      : (await checking.mutateAsync({ input: { rows } })).checkSuggestionSheet?.suggestionSheet;
  const check = async (): Promise<void> => {
    if (!read) return;
    forget();
    const sheet = await send(read.rows).catch(() => null);
    if (sheet === null) return;
    const problems = [...read.problems, ...(sheet?.problems ?? [])].sort((one, other) => one.row - other.row);
    setChecked({ ...read, sheet, problems, likely: sheet?.likely ?? [] });
  };
  /** Takes in the good rows but those that are left; a sheet without them is checked first, since a sheet is loaded whole. */
  const load = async (left: ReadonlySet<number>): Promise<void> => {
    if (!checked) return;
    const sheet =
      left.size === 0
        ? checked.sheet
        : await send(checked.rows.filter(({ row }) => !left.has(row))).catch(() => undefined);
    if (sheet) loading.mutate({ input: { id: sheet.id, expectedVersion: sheet.version, idempotencyKey: sheet.id } });
  };
  return { fault, head, columns, read, checked, checking, loading, open, choose, check, load };
}
