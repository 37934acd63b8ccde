import type { CountsOfThemeQuery } from './operations.generated.ts';
import { type Cell, figure, type Result, type Telling } from './result.ts';

type Table = NonNullable<CountsOfThemeQuery['courtsStatistics']>;
type Figure = Table['total'];

/** A body's counts by division and quarter; what is withheld is marked, and nothing is worked out. */
export function presentCounts(answer: CountsOfThemeQuery, telling: Telling): Result | null {
  const [body, table] = Object.entries(answer).find(([, told]) => told) ?? [];
  if (!body || !table) return null;
  const { words, choices, language } = telling;
  const { cells, rowTotals, columnTotals, total, k, withheld, asOf, measure } = table as Table;
  const quarters = columnTotals.map(({ quarter }) => quarter);
  const at = (division: string | null, quarter: number | null): Cell =>
    toldOf(cells.find((cell) => cell.division === division && cell.quarter === quarter));
  const nameOf = (code: string | null) => choices.divisions.find(({ value }) => value === code)?.label ?? code ?? '';
  return {
    columns: [words.division, ...quarters.map((quarter) => words.quarter(quarter ?? 0)), words.total],
    rows: rowTotals.map((row) => [
      nameOf(row.division),
      ...quarters.map((quarter) => at(row.division, quarter)),
      toldOf(row),
    ]),
    totals: [words.wholeCity, ...columnTotals.map(toldOf), toldOf(total)],
    drawn: quarters.map((_, place) => place + 1),
    sources: [{ body: body.replace('Statistics', '').toUpperCase(), asOf, isFresh: true }],
    ...{ withheld, k },
    notes: [language === 'zh' ? measure.label : measure.labelEn],
  };
}

const toldOf = (told: Figure | undefined): Cell =>
  figure(told?.count, told?.isWithheld ? 'SUPPRESSED' : 'NOT_RECORDED');
