import type { Context } from '../context.ts';
import type { WithheldType } from '../graphql/withheld.type.ts';
import type { ToldTable } from './ask-table.ts';
import type { Measure } from './measure.ts';
import type { MeasureType, StatisticFigureType, StatisticTableType } from './statistic-table.type.ts';
import type { Figure } from './two-way-table.ts';
import { withheldFigure } from './withheld-figures.ts';

/** A measure as it is shown. */
export const presentMeasure = ({ code, zh, en }: Measure): MeasureType => ({ code, label: zh, labelEn: en });

/** A table as it is shown: what is not told is null and marked, and each part that lacks something says why. */
export function presentTable(
  context: Context,
  measure: Measure,
  { table, published, reason, k, isSample }: ToldTable,
): StatisticTableType {
  const present = (figure: Figure): StatisticFigureType => {
    const isWithheld = !published.has(figure);
    return {
      division: figure.division,
      quarter: figure.quarter,
      count: isWithheld ? null : figure.count,
      isWithheld,
    };
  };
  const figures = table.map(present);
  const [total] = figures as [StatisticFigureType];
  const parts = {
    cells: figures.filter(({ division, quarter }) => division !== null && quarter !== null),
    rowTotals: figures.filter(({ division, quarter }) => division !== null && quarter === null),
    columnTotals: figures.filter(({ division, quarter }) => division === null && quarter !== null),
  };
  const lacking = Object.entries({ ...parts, total: [total] }).filter(([, part]) =>
    part.some(({ isWithheld }) => isWithheld),
  );
  return {
    measure: presentMeasure(measure),
    ...parts,
    total,
    k,
    withheld: reason ? lacking.map(([field]) => withheldFigure(context, `${field}.count`, reason)) : [],
    asOf: context.now,
    isSample,
  };
}

/** The table of a measure that no agreement opens to the viewer, whether anything is recorded or not. */
export const closedTable = (
  context: Context,
  measure: Measure,
  withheld: readonly WithheldType[],
): StatisticTableType => ({
  measure: presentMeasure(measure),
  cells: [],
  rowTotals: [],
  columnTotals: [],
  total: { division: null, quarter: null, count: null, isWithheld: true },
  k: 0,
  withheld: [...withheld],
  asOf: context.now,
  isSample: false,
});
