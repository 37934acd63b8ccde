import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { YearPlan } from './year-plan.entity.ts';
import { type YearPlanStatus, yearPlanLifecycle } from './year-plan.lifecycle.ts';
import { yearPlanPolicy } from './year-plan.policy.ts';

const YearPlanStatusEnum = publishEnum<YearPlanStatus>(
  'YearPlanStatus',
  words('年度计划状态。', 'Where the plan of a year stands.'),
  { ADOPTED: ['执行中', 'being carried out'], CONCLUDED: ['已总结', 'concluded'] },
);

const YearPlanType = recordType<YearPlan>('YearPlan', '站(室)年度工作计划', 'What a work place takes up in a year', {
  year: field.count('年度', 'Year'),
  text: field.text('内容', 'What it says'),
  adoptedOn: field.day('制定日期', 'The day it was adopted'),
  summary: optional(field.text('总结', 'What became of it')),
  concludedOn: optional(field.day('总结日期', 'The day it was concluded')),
  status: field.oneOf(YearPlanStatusEnum, '状态', 'Where it stands'),
});

const on = conditionsOn<YearPlan>();

/** 年度工作计划 */
export const yearPlan: ShownRecord<YearPlan> = {
  name: 'YearPlan',
  zh: '站(室)年度工作计划',
  en: 'plans of work places for a year',
  type: YearPlanType,
  policy: yearPlanPolicy,
  lifecycle: yearPlanLifecycle,
  order: [
    ['adoptedOn', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    year: on.year('year', '年度', 'Year'),
    divisions: on.inDivisions(),
    statuses: on.oneOf('status', YearPlanStatusEnum, '状态', 'Statuses'),
  },
};
