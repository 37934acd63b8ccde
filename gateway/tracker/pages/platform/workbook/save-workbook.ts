/** What stands in a cell; a string stays a string, whatever it begins with. */
export type Cell = string | number | null;

/** A sheet to be written: its head, its rows, and what may be chosen in a column. */
export interface WrittenSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a column may hold, by its place; offered in every empty row of a form. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

const rowsOfForm = 200;

/** Writes sheets into one workbook and gives it to the reader as a file; the writer is fetched when it is first needed. */
export async function saveWorkbook(fileName: string, sheets: readonly WrittenSheet[]): Promise<void> {
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  for (const { name, head, widths, rows, choices = new Map() } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addRow([...head]).font = { bold: true };
    for (const row of rows) sheet.addRow([...row]);
    for (const [place, width] of widths.entries()) {
      Object.assign(sheet.getColumn(place + 1), { width, alignment: { vertical: 'top', wrapText: true } });
    }
    for (const [place, values] of choices) {
      for (let row = 2; row <= rowsOfForm + 1; row += 1) {
        sheet.getCell(row, place + 1).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [`"${values.join(',')}"`],
        };
      }
    }
  }
  giveFile(fileName, await workbook.xlsx.writeBuffer());
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function giveFile(fileName: string, content: ArrayBuffer): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
