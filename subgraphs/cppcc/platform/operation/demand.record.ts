import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { Demand } from './demand.entity.ts';
import { type DemandStatus, demandLifecycle } from './demand.lifecycle.ts';
import { demandPolicy } from './demand.policy.ts';
import type { DemandTag } from './demand-tags.ts';

const DemandTagEnum = publishEnum<DemandTag>('DemandTag', words('需求所属领域。', 'What a demand is about.'), {
  HEALTH: ['医疗卫生', 'health'],
  EDUCATION: ['教育', 'education'],
  ELDERLY_CARE: ['养老服务', 'care of the elderly'],
  HOUSING: ['住房与物业', 'housing'],
  TRANSPORT: ['交通出行', 'transport'],
  ENVIRONMENT: ['生态环境', 'environment'],
  EMPLOYMENT: ['就业创业', 'employment'],
  BUSINESS: ['营商环境', 'business environment'],
  FARMING: ['农牧业', 'farming and herding'],
  CULTURE: ['文化体育', 'culture and sport'],
  RULE_OF_LAW: ['法治', 'rule of law'],
});

const DemandStatusEnum = publishEnum<DemandStatus>('DemandStatus', words('需求状态。', 'Where a demand stands.'), {
  VOICED: ['已提出，未列入项目', 'voiced, not in a project'],
  TAKEN_UP: ['已列入项目', 'answered by a project'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
});

const DemandType = recordType<Demand>('Demand', '群众需求', 'What people ask for at a work place', {
  no: field.text('编号', 'Number'),
  voicedOn: field.day('提出日期', 'The day it was voiced'),
  text: field.text('内容', 'What is asked for'),
  tags: field.someOf(DemandTagEnum, '所属领域', 'What it is about'),
  reason: optional(field.text('撤回原因', 'Why it was withdrawn')),
  status: field.oneOf(DemandStatusEnum, '状态', 'Where it stands'),
});

const on = conditionsOn<Demand>();

/** 群众需求 */
export const demand: ShownRecord<Demand> = {
  name: 'Demand',
  zh: '群众需求',
  en: 'demands of the people',
  type: DemandType,
  policy: demandPolicy,
  lifecycle: demandLifecycle,
  order: [
    ['voicedOn', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    projectId: on.is('projectId', '项目', 'The entry of the project list'),
    divisions: on.inDivisions(),
    tags: {
      ...field.someOf(DemandTagEnum, '所属领域，符合其一', 'What it is about, any of them'),
      where: (given: DemandTag[]) => ({ tags: { $overlap: given } }),
    },
    hasProject: on.has('projectId', '是否已列入项目', 'Whether a project answers it'),
    voicedSince: on.since('voicedOn', '提出日期不早于', 'Voiced on this day or later'),
    voicedUntil: on.until('voicedOn', '提出日期不晚于', 'Voiced on this day or earlier'),
    statuses: on.oneOf('status', DemandStatusEnum, '状态', 'Statuses'),
  },
};
