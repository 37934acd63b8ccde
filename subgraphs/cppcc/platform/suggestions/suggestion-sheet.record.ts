import { field, partType, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { RowRemark, SuggestionSheet } from './suggestion-sheet.entity.ts';
import { type SuggestionSheetStatus, suggestionSheetLifecycle } from './suggestion-sheet.lifecycle.ts';
import { suggestionSheetPolicy } from './suggestion-sheet.policy.ts';

const SuggestionSheetStatusEnum = publishEnum<SuggestionSheetStatus>(
  'SuggestionSheetStatus',
  words('批量表状态。', 'Whether a sheet was taken in.'),
  { CHECKED: ['已核对，未登记', 'checked, nothing taken in yet'], LOADED: ['已登记', 'taken in'] },
);

const RowRemarkType = partType<RowRemark>('RowRemark', '对表中一行的说明', 'What is said of a row of a sheet', {
  row: field.count('表中的行号', 'Number of the row in the sheet'),
  zh: field.text('中文说明', 'In Chinese'),
  en: field.text('英文说明', 'In English'),
});

const SuggestionSheetType = recordType<SuggestionSheet>(
  'SuggestionSheet',
  '微建议批量表',
  'A sheet of micro-suggestions',
  {
    enteredOn: field.day('提交日期', 'The day it was entered'),
    problems: field.rowsOf(
      RowRemarkType,
      '不能登记的行，改正后只需重交这些行',
      'Rows that cannot be taken in; only they are sent again',
    ),
    likely: field.rowsOf(RowRemarkType, '可能重复的行', 'Rows that may be duplicates'),
    taken: field.count('已登记的行数', 'How many rows were taken in'),
    status: field.oneOf(SuggestionSheetStatusEnum, '状态', 'Whether it was taken in'),
  },
);

/** 微建议批量表 */
export const suggestionSheet: ShownRecord<SuggestionSheet> = {
  name: 'SuggestionSheet',
  zh: '微建议批量表',
  en: 'sheets of micro-suggestions',
  type: SuggestionSheetType,
  policy: suggestionSheetPolicy,
  lifecycle: suggestionSheetLifecycle,
  order: [
    ['enteredOn', 'desc'],
    ['id', 'desc'],
  ],
};
