/** The ways in which a sheet writes a day; the digits may be full-width. */
const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];

/** Day 1 of the serial numbers by which spreadsheets count days is 1 January 1900; they take 1900 for a leap year. */
const dayBeforeSerials = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** Reads a day as it stands in a sheet: `2023-08-12`, `2023.8.12`, `2023年8月12日`, `45150`; undefined if it is none. */
export function readSheetDay(given: string): string | undefined {
  const text = given.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{5}$/.test(text)) return dayOf(new Date(dayBeforeSerials + Number(text) * dayLength));
  const [, year, month, day] = forms.map((form) => form.exec(text)).find((found) => found) ?? [];
  if (!year || !month || !day) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? dayOf(date) : undefined;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
