import { field, optional, partType, publishEnum, words } from '#kit';
import { type Difference, type DifferenceKind } from './computed-figures.ts';
import type { PublishedFigure } from './published-figure.entity.ts';
import type { PublishedReport } from './published-report.entity.ts';
import { type FigureCode, figureCodes, recipeOf } from './recipe.ts';

/** A figure together with the report that it belongs to. */
export type FigureOfReport = PublishedFigure & { readonly report: PublishedReport };

const FigureCodeEnum = publishEnum<FigureCode>(
  'FigureCode',
  words('报告的指标。', 'The figures that a report can have.'),
  Object.fromEntries(figureCodes.map((code) => [code, [recipeOf(code).zh, recipeOf(code).en]])) as never,
);

/** 公开的数字 */
export const PublishedFigureType = partType<
  Pick<PublishedFigure, 'code' | 'published' | 'lowest' | 'highest' | 'locked'>
>('PublishedFigure', '公开的数字与按记录算出的数', 'A published figure beside what the records give', {
  code: field.oneOf(FigureCodeEnum, '指标', 'Which figure'),
  published: field.text('公开的文字', 'As it was published'),
  lowest: field.count('不小于', 'What was published is at least this'),
  highest: field.count('不大于', 'What was published is at most this'),
  locked: optional(
    field.count('锁定时按公开当时已登记的记录算出的数', 'What the records of that time gave, kept at the lock'),
  ),
});

/** 分行政区划的数 */
export const DivisionValueType = partType<{ readonly division: string; readonly value: number }>(
  'DivisionValue',
  '一个行政区划的数',
  'The part of a figure that is of one division',
  { division: field.division('行政区划', 'Division'), value: field.count('数', 'Number') },
);

const DifferenceKindEnum = publishEnum<DifferenceKind>(
  'ReportDifferenceKind',
  words('数字变化的原因。', 'Why a figure has changed.'),
  {
    LATE_ENTRY: ['补录', 'entered late'],
    NO_LONGER_COUNTED: ['撤回、合并或改期，不再计入', 'withdrawn, merged or moved, and no longer counted'],
    CORRECTED: ['更正', 'corrected'],
  },
);

/** 数字变化的一条原因 */
export const ReportDifferenceType = partType<Omit<Difference, 'code'>>(
  'ReportDifference',
  '使数字发生变化的一条记录',
  'A record that has changed a figure',
  {
    kind: field.oneOf(DifferenceKindEnum, '原因', 'Why'),
    recordId: optional(field.reference('记录标识', 'Identifier of the record')),
    label: optional(field.text('记录编号或名称', 'Number or title of the record')),
    heldOn: field.day('事实发生日期', 'The day on which it held'),
    recordedAt: field.instant('登记时间', 'When it was recorded'),
    change: field.count('使该数增减', 'By how much it changes the figure'),
  },
);
