import { decodeText } from './decode-text.ts';
import type { FileSheet } from './file-sheet.ts';
import { parseCsv } from './parse-csv.ts';
import { readWorkbook } from './read-workbook.ts';

/** Why a file cannot be read. */
export type FileFault = 'oldFormat' | 'unknownFormat' | 'unreadable' | 'tooLarge' | 'empty';

/** Thrown when a file cannot be read. */
export class FileError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

const mostBytes = 5_000_000;
/** The first bytes of .xls, .et and .wps, whatever the file is called. */
const oldMark = [0xd0, 0xcf, 0x11, 0xe0];
const oldNames = ['xls', 'et', 'ett', 'wps', 'doc'];

/** Reads the sheets of a file: .xlsx, or .csv in UTF-8 or GB18030. */
export async function readTable(file: File): Promise<FileSheet[]> {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  if (file.size > mostBytes) throw new FileError('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (oldNames.includes(ending) || oldMark.every((byte, place) => bytes[place] === byte)) {
    throw new FileError('oldFormat');
  }
  const sheets = await sheetsOf(ending, file.name, bytes);
  const filled = sheets
    .map(({ name, rows }) => ({ name, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new FileError('empty');
  return filled;
}

async function sheetsOf(ending: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<FileSheet[]> {
  if (ending === 'csv' || ending === 'txt') {
    const rows = parseCsv(decodeText(bytes)).map((cells, place) => ({ row: place + 1, cells }));
    return [{ name, rows }];
  }
  if (ending !== 'xlsx') throw new FileError('unknownFormat');
  return readWorkbook(bytes.buffer).catch(() => {
    throw new FileError('unreadable');
  });
}
