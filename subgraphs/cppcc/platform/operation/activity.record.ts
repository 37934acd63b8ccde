import { conditionsOn, field, optional, recordType, type ShownRecord } from '#kit';
import type { Activity } from './activity.entity.ts';
import { activityLifecycle } from './activity.lifecycle.ts';
import { activityPolicy } from './activity.policy.ts';
import {
  ActivityKindEnum,
  ActivityStatusEnum,
  OutreachBrandEnum,
  OutreachCampaignEnum,
  SinkTypeEnum,
} from './activity-enums.ts';

const ActivityType = recordType<Activity>('Activity', '履职活动', 'What was held at a work place', {
  no: field.text('编号', 'Number'),
  heldOn: field.day('开展日期', 'The day it was held'),
  title: field.text('名称', 'Title'),
  kind: field.oneOf(ActivityKindEnum, '种类', 'Kind'),
  sinkType: optional(field.oneOf(SinkTypeEnum, '三下沉', 'What came down to the place')),
  brand: optional(field.oneOf(OutreachBrandEnum, '特色载体', 'Brand')),
  campaign: optional(field.oneOf(OutreachCampaignEnum, '宣讲主题', 'What series it belongs to')),
  attendance: field.count('参加人次', 'How many people were there'),
  reason: optional(field.text('更正或撤回的原因', 'Why it was corrected or withdrawn')),
  status: field.oneOf(ActivityStatusEnum, '状态', 'Whether the entry stands'),
});

const on = conditionsOn<Activity>();

/** 履职活动 */
export const activity: ShownRecord<Activity> = {
  name: 'Activity',
  plural: 'activities',
  zh: '履职活动',
  en: 'activities at work places',
  type: ActivityType,
  policy: activityPolicy,
  lifecycle: activityLifecycle,
  order: [
    ['heldOn', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    projectId: on.is('projectId', '项目', 'The entry of the project list'),
    yearPlanId: on.is('yearPlanId', '年度计划', 'The plan of a year'),
    topicId: on.is('topicId', '协商议题', 'The topic of consultation'),
    divisions: on.inDivisions(),
    kinds: on.oneOf('kind', ActivityKindEnum, '种类', 'Kinds'),
    sinkTypes: on.oneOf('sinkType', SinkTypeEnum, '三下沉', 'What came down'),
    brands: on.oneOf('brand', OutreachBrandEnum, '特色载体', 'Brands'),
    campaigns: on.oneOf('campaign', OutreachCampaignEnum, '宣讲主题', 'Series'),
    heldSince: on.since('heldOn', '开展日期不早于', 'Held on this day or later'),
    heldUntil: on.until('heldOn', '开展日期不晚于', 'Held on this day or earlier'),
    statuses: on.oneOf('status', ActivityStatusEnum, '状态', 'Statuses'),
  },
};
