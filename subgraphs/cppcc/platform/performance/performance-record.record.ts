import { conditionsOn, field, optional, partType, publishEnum, recordType, type ShownRecord, words } from '#kit';
import { ActivityKindEnum } from '../operation/activity-enums.ts';
import type { PerformanceFact } from './performance-facts.ts';
import type { PerformanceRecord } from './performance-record.entity.ts';
import { type PerformanceRecordStatus, performanceRecordLifecycle } from './performance-record.lifecycle.ts';
import { performanceRecordPolicy } from './performance-record.policy.ts';

const PerformanceRecordStatusEnum = publishEnum<PerformanceRecordStatus>(
  'PerformanceRecordStatus',
  words('履职档案状态。', 'Where a performance record stands.'),
  {
    COMPILED: ['已汇编', 'compiled'],
    OBJECTED: ['本人有异议', 'objected to by the member'],
    REVIEWED: ['已评议', 'reviewed'],
  },
);

const PerformanceFactType = partType<PerformanceFact>(
  'PerformanceFact',
  '一类履职活动的次数',
  'How often a member took part in one kind of activity',
  { kind: field.oneOf(ActivityKindEnum, '活动种类', 'Kind of activity'), count: field.count('次数', 'How often') },
);

const PerformanceRecordType = recordType<PerformanceRecord>(
  'PerformanceRecord',
  '委员年度履职档案，由已有记录汇编，不另行填报',
  'What a member did in a year, compiled from what is recorded already',
  {
    memberNo: field.text('委员编号', 'Number of the member'),
    year: field.count('年度', 'Year'),
    facts: field.rowsOf(PerformanceFactType, '履职事实', 'What the records have'),
    compiledOn: field.day('汇编日期', 'The day it was compiled'),
    objection: optional(field.text('本人异议', 'The member’s objection')),
    finding: optional(field.text('异议核实情况', 'What was found of the objection')),
    isCommended: optional(field.yesNo('是否评为优秀委员', 'Whether the member is commended')),
    reasons: optional(field.text('评议理由', 'Reasons of the review')),
    reviewedOn: optional(field.day('评议日期', 'The day of the review')),
    status: field.oneOf(PerformanceRecordStatusEnum, '状态', 'Where it stands'),
  },
);

const on = conditionsOn<PerformanceRecord>();

/** 委员履职档案; listed by the members' numbers, never by what was counted. */
export const performanceRecord: ShownRecord<PerformanceRecord> = {
  name: 'PerformanceRecord',
  zh: '委员履职档案',
  en: 'performance records of members',
  type: PerformanceRecordType,
  policy: performanceRecordPolicy,
  lifecycle: performanceRecordLifecycle,
  order: [
    ['memberNo', 'asc'],
    ['year', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    year: on.year('year', '年度', 'Year'),
    statuses: on.oneOf('status', PerformanceRecordStatusEnum, '状态', 'Statuses'),
  },
};
