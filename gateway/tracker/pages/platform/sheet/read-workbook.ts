import type { CellValue } from 'exceljs';
import type { FileSheet } from './file-sheet.ts';

/** Reads the sheets of an .xlsx file; the reader is fetched when it is first needed. */
export async function readWorkbook(content: ArrayBuffer): Promise<FileSheet[]> {
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  await workbook.xlsx.load(content);
  return workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .map((sheet) => {
      const rows: FileSheet['rows'][number][] = [];
      sheet.eachRow((row, number) => {
        const cells = Array.from({ length: row.cellCount }, (_, place) => textOfCell(row.getCell(place + 1).value));
        rows.push({ row: number, cells });
      });
      return { name: sheet.name, rows };
    });
}

/** What a cell shows: a day as `2023-08-12`, a formula as its result, formatted words as plain ones. */
function textOfCell(value: CellValue | undefined): string {
  if (value == null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return textOfCell(value.text);
  if ('result' in value) return textOfCell(value.result);
  return '';
}
