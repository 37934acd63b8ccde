import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { ProjectListEntry } from './project-list-entry.entity.ts';
import { type ProjectListEntryStatus, projectListEntryLifecycle } from './project-list-entry.lifecycle.ts';
import { projectListEntryPolicy } from './project-list-entry.policy.ts';

const ProjectListEntryStatusEnum = publishEnum<ProjectListEntryStatus>(
  'ProjectListEntryStatus',
  words('项目状态。', 'Where an entry of the project list stands.'),
  {
    LISTED: ['已列入清单', 'on the list'],
    PLANNED: ['已列入年度计划', 'in the plan of a year'],
    FINISHED: ['已完成', 'finished'],
    DROPPED: ['已取消', 'dropped'],
  },
);

const ProjectListEntryType = recordType<ProjectListEntry>(
  'ProjectListEntry',
  '项目清单的一项',
  'One entry of a work place’s project list',
  {
    no: field.text('编号', 'Number'),
    title: field.text('名称', 'Title'),
    text: field.text('内容', 'What is to be done'),
    listedOn: field.day('列入日期', 'The day it was listed'),
    endedOn: optional(field.day('完成或取消日期', 'The day it was finished or dropped')),
    result: optional(field.text('完成情况或取消原因', 'What was done, or why it was dropped')),
    status: field.oneOf(ProjectListEntryStatusEnum, '状态', 'Where it stands'),
  },
);

const on = conditionsOn<ProjectListEntry>();

/** 项目清单 */
export const projectListEntry: ShownRecord<ProjectListEntry> = {
  name: 'ProjectListEntry',
  plural: 'projectListEntries',
  zh: '项目清单',
  en: 'entries of the project lists',
  type: ProjectListEntryType,
  policy: projectListEntryPolicy,
  lifecycle: projectListEntryLifecycle,
  order: [
    ['listedOn', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    yearPlanId: on.is('yearPlanId', '年度计划', 'The plan of a year'),
    divisions: on.inDivisions(),
    hasPlan: on.has('yearPlanId', '是否已列入年度计划', 'Whether a plan has taken it up'),
    statuses: on.oneOf('status', ProjectListEntryStatusEnum, '状态', 'Statuses'),
  },
};
