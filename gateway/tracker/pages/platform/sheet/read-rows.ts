import type { Bilingual } from '#schema/language.ts';
import { type SheetField, sheetFields } from './columns.ts';
import { enumValueOf } from './enum-value-of.ts';
import type { ColumnMap, TableHead } from './find-head.ts';
import type { SuggestionRowInput } from './operations.generated.ts';
import { words } from './words.ts';

/** What stands in a row, field by field, as it was written. */
export type WrittenRow = Readonly<Record<SheetField, string>> & { readonly row: number };

/** What is said of a row. */
export interface Remark extends Bilingual {
  readonly row: number;
}

/** What a table holds: rows that can be sent, rows that cannot and why, and how many were left out as totals or signatures. */
export interface ReadRows {
  readonly written: readonly WrittenRow[];
  readonly rows: readonly SuggestionRowInput[];
  readonly problems: readonly Remark[];
  readonly leftOut: readonly number[];
}

/** The most characters that the hub takes; of the words it says itself how long they may be. */
const longest: Readonly<Record<'placeNo' | 'voicedOn' | 'text', number>> = { placeNo: 60, voicedOn: 30, text: 2_000 };

/** Reads the rows below a head. */
export function readRows({ sheet, lastRow }: TableHead, columns: ColumnMap): ReadRows {
  const below = sheet.rows
    .filter(({ row }) => row > lastRow)
    .map(({ row, cells }) => {
      const cellOf = (field: SheetField): string => cells[columns[field] ?? -1]?.trim() ?? '';
      const fields = Object.fromEntries(sheetFields.map((field) => [field, cellOf(field)]));
      return { first: cells.find((cell) => cell.trim() !== '') ?? '', written: { row, ...fields } as WrittenRow };
    });
  const leftOut = below.filter(({ first, written }) => written.text === '' && isFooter(first, written));
  const written = below.filter((row) => !leftOut.includes(row)).map((row) => row.written);
  const read = written.map(readRow);
  return {
    written,
    rows: read.filter((one) => 'placeNo' in one),
    problems: read.filter((one) => 'zh' in one),
    leftOut: leftOut.map((row) => row.written.row),
  };
}

/** What stands below a table: totals, who filled it in, remarks; and rows that hold nothing of what is read. */
const footer = /^(合计|总计|共计|小计|填表|填报|制表|审核|负责人|联系人|备注|说明|注)/;

const isFooter = (first: string, written: WrittenRow): boolean =>
  footer.test(first.normalize('NFKC').replace(/\s/g, '')) || sheetFields.every((field) => written[field] === '');

function readRow(written: WrittenRow): SuggestionRowInput | Remark {
  const { row, voicedOn, text } = written;
  const [subject, submitterKind] = [
    enumValueOf('SuggestionSubject', written.subject),
    enumValueOf('SubmitterKind', written.submitterKind),
  ];
  const placeNo = plainNo(written.placeNo);
  const wrong = [
    ...(placeNo === '' ? (['placeNo'] as const) : []),
    ...(subject ? [] : (['subject'] as const)),
    ...(submitterKind ? [] : (['submitterKind'] as const)),
    ...(
      [
        ['placeNo', placeNo],
        ['voicedOn', voicedOn],
        ['text', text],
      ] as const
    ).flatMap(([field, value]) => ([...value].length > longest[field] ? [field] : [])),
  ];
  if (!subject || !submitterKind || wrong.length > 0) {
    const told = (language: 'zh' | 'en') =>
      wrong
        .map((field) => words[language].wrong[field](written[field].slice(0, 20)))
        .join(language === 'zh' ? '' : ' ');
    return { row, zh: told('zh'), en: told('en') };
  }
  return { row, placeNo, voicedOn, subject, submitterKind, text } as SuggestionRowInput;
}

/** The number of a place with the brackets and digits of the register, whatever those of the sheet. */
const plainNo = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[【(〔](\d{4})[\]】)〕]/, '〔$1〕');
