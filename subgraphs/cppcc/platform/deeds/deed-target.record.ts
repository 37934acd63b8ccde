import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { DeedTarget } from './deed-target.entity.ts';
import { type DeedTargetStatus, deedTargetLifecycle } from './deed-target.lifecycle.ts';
import { deedTargetPolicy } from './deed-target.policy.ts';

const DeedTargetStatusEnum = publishEnum<DeedTargetStatus>(
  'DeedTargetStatus',
  words('目标的状态。', 'Whether a target stands.'),
  { IN_FORCE: ['有效', 'it stands'], ENDED: ['已终止', 'it was ended'] },
);

const DeedTargetType = recordType<DeedTarget>(
  'DeedTarget',
  '办实事目标：单列并注明来源，不计入公开数字',
  'A target for deeds, shown apart with its source; it is part of no published figure',
  {
    title: field.text('名称', 'Title'),
    count: field.count('目标件数', 'How many deeds'),
    term: field.text('期限(来源原意)', 'In which time, as the source has it'),
    countsFrom: field.day('对照计数的起始日期', 'From which day deeds are set beside it'),
    source: field.text('来源', 'Where it was announced'),
    announcedOn: field.day('公布日期', 'The day it was announced'),
    endedOn: optional(field.day('终止日期', 'The day it was ended')),
    status: field.oneOf(DeedTargetStatusEnum, '状态', 'Whether it stands'),
  },
);

/** 办实事目标 */
export const deedTarget: ShownRecord<DeedTarget> = {
  name: 'DeedTarget',
  zh: '办实事目标',
  en: 'targets for deeds',
  type: DeedTargetType,
  policy: deedTargetPolicy,
  lifecycle: deedTargetLifecycle,
  order: [
    ['announcedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    statuses: conditionsOn<DeedTarget>().oneOf('status', DeedTargetStatusEnum, '状态', 'Statuses'),
  },
};
