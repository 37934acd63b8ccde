import { conditionsOn, field, recordType, type ShownRecord } from '#kit';
import { StandardAnswerEnum, StandardItemEnum } from './standard-check.record.ts';
import type { TickedItem } from './ticked-item.entity.ts';
import { tickedItemPolicy } from './ticked-item.policy.ts';

const TickedItemType = recordType<TickedItem>('TickedItem', '自查逐项结果', 'One item of one check', {
  year: field.count('年度', 'Year'),
  item: field.oneOf(StandardItemEnum, '标准', 'Item of the standard'),
  answer: field.oneOf(StandardAnswerEnum, '自查结果', 'What was ticked'),
});

const on = conditionsOn<TickedItem>();

/** 自查逐项结果: which places do not meet which item, and how many. */
export const tickedItem: ShownRecord<TickedItem> = {
  name: 'TickedItem',
  zh: '自查逐项结果',
  en: 'items of the yearly checks',
  type: TickedItemType,
  policy: tickedItemPolicy,
  isListOnly: true,
  order: [
    ['year', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    year: on.year('year', '年度', 'Year'),
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    items: on.oneOf('item', StandardItemEnum, '标准', 'Items'),
    answers: on.oneOf('answer', StandardAnswerEnum, '自查结果', 'What was ticked'),
  },
};
