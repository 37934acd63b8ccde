import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { ConsultationTopic } from './consultation-topic.entity.ts';
import { type ConsultationTopicStatus, consultationTopicLifecycle } from './consultation-topic.lifecycle.ts';
import { consultationTopicPolicy } from './consultation-topic.policy.ts';
import type { LinkedKind } from './consultation-words.ts';

const LinkedKindEnum = publishEnum<LinkedKind>(
  'LinkedKind',
  words('政协协商所衔接的协商形式。', 'The kinds of consultation that the CPPCC’s consultation joins with.'),
  {
    GOVERNMENT: ['政府协商', 'consultation by government'],
    PEOPLES_ORGANISATION: ['人民团体协商', 'consultation by people’s organisations'],
    SOCIAL_ORGANISATION: ['社会组织协商', 'consultation by social organisations'],
    GRASSROOTS: ['基层协商', 'consultation at the grassroots'],
    POLITICAL_PARTY: ['政党协商', 'consultation among political parties'],
  },
);

const ConsultationTopicStatusEnum = publishEnum<ConsultationTopicStatus>(
  'ConsultationTopicStatus',
  words('协商议题状态。', 'Where a topic stands.'),
  { OPEN: ['协商中', 'being consulted on'], CONCLUDED: ['已结束', 'concluded'] },
);

const ConsultationTopicType = recordType<ConsultationTopic>(
  'ConsultationTopic',
  '协商议题',
  'What is consulted on over many activities',
  {
    title: field.text('议题', 'Title'),
    year: field.count('年度', 'Year'),
    linkedKind: field.oneOf(LinkedKindEnum, '所衔接的协商形式', 'The kind of consultation that it joins with'),
    setOn: field.day('确定日期', 'The day it was set'),
    conclusion: optional(field.text('协商成果', 'What it came to')),
    concludedOn: optional(field.day('结束日期', 'The day it was concluded')),
    status: field.oneOf(ConsultationTopicStatusEnum, '状态', 'Where it stands'),
  },
);

const on = conditionsOn<ConsultationTopic>();

/** 协商议题 */
export const consultationTopic: ShownRecord<ConsultationTopic> = {
  name: 'ConsultationTopic',
  zh: '协商议题',
  en: 'topics of consultation',
  type: ConsultationTopicType,
  policy: consultationTopicPolicy,
  lifecycle: consultationTopicLifecycle,
  order: [
    ['setOn', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    year: on.year('year', '年度', 'Year'),
    linkedKinds: on.oneOf('linkedKind', LinkedKindEnum, '所衔接的协商形式', 'Kinds that it joins with'),
    statuses: on.oneOf('status', ConsultationTopicStatusEnum, '状态', 'Statuses'),
  },
};
