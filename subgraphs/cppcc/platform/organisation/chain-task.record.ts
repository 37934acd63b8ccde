import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { ChainTask } from './chain-task.entity.ts';
import { type ChainTaskStatus, chainTaskLifecycle } from './chain-task.lifecycle.ts';
import { chainTaskPolicy } from './chain-task.policy.ts';

const ChainTaskStatusEnum = publishEnum<ChainTaskStatus>(
  'ChainTaskStatus',
  words('传导任务的状态。', 'Where a task of the chain stands.'),
  {
    ROUTED: ['已下达', 'routed down'],
    REPORTED: ['已上报', 'reported up'],
    ACCEPTED: ['已认可', 'accepted by the link above'],
  },
);

const ChainTaskType = recordType<ChainTask>('ChainTask', '传导任务', 'What a link of the chain is asked to do', {
  title: field.text('名称', 'Title'),
  text: field.text('内容', 'What is to be done'),
  routedOn: field.day('下达日期', 'The day it was routed'),
  dueOn: field.day('上报期限', 'The day by which it is to be reported'),
  report: optional(field.text('上报内容', 'What was reported')),
  reportedOn: optional(field.day('上报日期', 'The day it was reported')),
  status: field.oneOf(ChainTaskStatusEnum, '状态', 'Where it stands'),
});

const on = conditionsOn<ChainTask>();

/** 传导任务 */
export const chainTask: ShownRecord<ChainTask> = {
  name: 'ChainTask',
  zh: '传导任务',
  en: 'tasks of the chain',
  type: ChainTaskType,
  policy: chainTaskPolicy,
  lifecycle: chainTaskLifecycle,
  order: [
    ['dueOn', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    nodeId: on.is('nodeId', '环节', 'The link'),
    fromTaskId: on.is('fromTaskId', '来自的任务', 'The task it was passed on from'),
    statuses: on.oneOf('status', ChainTaskStatusEnum, '状态', 'Statuses'),
  },
};
