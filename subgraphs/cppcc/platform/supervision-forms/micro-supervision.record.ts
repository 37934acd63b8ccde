import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { MicroSupervision } from './micro-supervision.entity.ts';
import { type MicroSupervisionStatus, microSupervisionLifecycle } from './micro-supervision.lifecycle.ts';
import { microSupervisionPolicy } from './micro-supervision.policy.ts';

const MicroSupervisionStatusEnum = publishEnum<MicroSupervisionStatus>(
  'MicroSupervisionStatus',
  words('委员微监督记录的状态。', 'Whether a record of small-scale supervision stands.'),
  { RECORDED: ['已登记', 'recorded'], WITHDRAWN: ['已撤回', 'withdrawn'] },
);

const MicroSupervisionType = recordType<MicroSupervision>(
  'MicroSupervision',
  '一次委员微监督',
  'Small-scale supervision by members of a work place',
  {
    heldOn: field.day('开展日期', 'The day it was held'),
    subject: field.text('监督事项', 'What was looked into'),
    finding: field.text('发现的情况', 'What was found'),
    suggestion: field.text('提出的建议', 'What was suggested'),
    correctionReason: optional(field.text('最近一次更正的理由', 'Why it was last corrected')),
    withdrawalReason: optional(field.text('撤回的理由', 'Why it was withdrawn')),
    status: field.oneOf(MicroSupervisionStatusEnum, '状态', 'Whether it stands'),
  },
);

const on = conditionsOn<MicroSupervision>();

/** 委员微监督 */
export const microSupervision: ShownRecord<MicroSupervision> = {
  name: 'MicroSupervision',
  zh: '委员微监督',
  en: 'records of small-scale supervision',
  type: MicroSupervisionType,
  policy: microSupervisionPolicy,
  lifecycle: microSupervisionLifecycle,
  order: [
    ['heldOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    since: on.since('heldOn', '开展日期不早于', 'Held on or after'),
    until: on.until('heldOn', '开展日期不晚于', 'Held on or before'),
    statuses: on.oneOf('status', MicroSupervisionStatusEnum, '状态', 'Statuses'),
  },
};
