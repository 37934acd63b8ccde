import type { Worksheet } from 'exceljs';
import type { ExportedSheet } from './exported-sheet.ts';

/** A sheet as a workbook: the table, and beside it the notes. Words are stored as words: no cell holds a formula. */
export async function xlsxFile({ title, notesTitle, columns, rows, notes, mark }: ExportedSheet): Promise<ArrayBuffer> {
  const { default: excel } = await import('exceljs/dist/exceljs.bare.min.js');
  const book = new excel.Workbook();
  const table = book.addWorksheet(nameOf(title), { views: [{ state: 'frozen', ySplit: 1 }] });
  table.addRow([...columns]).font = { bold: true };
  for (const row of rows) table.addRow([...row]);
  layOut(table, [28, ...columns.slice(1).map(() => 16)], mark);
  const told = book.addWorksheet(notesTitle);
  for (const note of notes) told.addRow([...note]);
  layOut(told, [20, 90], mark);
  told.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
  return (await book.xlsx.writeBuffer()) as ArrayBuffer;
}

/** Wide enough to read, printed on A4 across, with who exported it at the foot of each page. */
function layOut(sheet: Worksheet, widths: readonly number[], mark: string): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.headerFooter.oddFooter = `&L${mark.replaceAll('&', '&&')}&R&P / &N`;
}

/** A name that a sheet may bear. */
const nameOf = (title: string): string => title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
