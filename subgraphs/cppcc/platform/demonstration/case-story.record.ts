import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { CaseStory } from './case-story.entity.ts';
import { type CaseStoryStatus, caseStoryLifecycle } from './case-story.lifecycle.ts';
import { caseStoryPolicy } from './case-story.policy.ts';

const CaseStoryStatusEnum = publishEnum<CaseStoryStatus>(
  'CaseStoryStatus',
  words('典型案例的状态。', 'Where a case story stands.'),
  {
    DRAFT: ['起草中', 'being written'],
    PUBLISHED: ['已发布', 'published'],
    WITHDRAWN: ['已撤回', 'withdrawn'],
  },
);

const CaseStoryType = recordType<CaseStory>('CaseStory', '典型案例', 'What others can learn from a work place', {
  title: field.text('标题', 'Title'),
  text: field.text('正文', 'Text'),
  activityId: optional(field.reference('佐证的活动', 'The activity that it rests on')),
  suggestionId: optional(field.reference('佐证的微建议', 'The suggestion that it rests on')),
  publishedOn: optional(field.day('发布日期', 'The day it was published')),
  withdrawalReason: optional(field.text('撤回理由', 'Why it was withdrawn')),
  status: field.oneOf(CaseStoryStatusEnum, '状态', 'Where it stands'),
});

const on = conditionsOn<CaseStory>();

/** 典型案例 */
export const caseStory: ShownRecord<CaseStory> = {
  name: 'CaseStory',
  plural: 'caseStories',
  zh: '典型案例',
  en: 'case stories',
  type: CaseStoryType,
  policy: caseStoryPolicy,
  lifecycle: caseStoryLifecycle,
  order: [
    ['recordedAt', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    activityId: on.is('activityId', '佐证的活动', 'The activity that it rests on'),
    suggestionId: on.is('suggestionId', '佐证的微建议', 'The suggestion that it rests on'),
    since: on.since('publishedOn', '发布日期不早于', 'Published on or after'),
    until: on.until('publishedOn', '发布日期不晚于', 'Published on or before'),
    statuses: on.oneOf('status', CaseStoryStatusEnum, '状态', 'Statuses'),
  },
};
