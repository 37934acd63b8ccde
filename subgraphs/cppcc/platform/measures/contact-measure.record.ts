import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { ContactMeasure } from './contact-measure.entity.ts';
import { type ContactMeasureStatus, contactMeasureLifecycle } from './contact-measure.lifecycle.ts';
import { contactMeasurePolicy } from './contact-measure.policy.ts';

const ContactMeasureStatusEnum = publishEnum<ContactMeasureStatus>(
  'ContactMeasureStatus',
  words('举措状态。', 'Where a measure stands.'),
  {
    PLANNED: ['已部署', 'planned'],
    UNDER_WAY: ['推进中', 'under way'],
    COMPLETED: ['已落实', 'completed'],
  },
);

const ContactMeasureType = recordType<ContactMeasure>(
  'ContactMeasure',
  '委员联系群众的一条具体举措',
  'One measure of members’ contact with the people',
  {
    no: field.count('序号', 'Number in the document'),
    text: field.text('内容', 'What is to be done'),
    owner: field.text('责任单位', 'The unit that answers for it'),
    adoptedOn: field.day('出台日期', 'The day it was adopted'),
    begunOn: optional(field.day('启动日期', 'The day it was begun')),
    completedOn: optional(field.day('落实日期', 'The day it was completed')),
    evidence: optional(field.text('落实情况说明', 'What shows that it was done')),
    status: field.oneOf(ContactMeasureStatusEnum, '状态', 'Where it stands'),
  },
);

const on = conditionsOn<ContactMeasure>();

/** 委员联系群众实施意见具体举措 */
export const contactMeasure: ShownRecord<ContactMeasure> = {
  name: 'ContactMeasure',
  zh: '委员联系群众具体举措',
  en: 'measures of members’ contact with the people',
  type: ContactMeasureType,
  policy: contactMeasurePolicy,
  lifecycle: contactMeasureLifecycle,
  order: [
    ['no', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    ruleId: on.is('ruleId', '制度文件', 'The document that lists them'),
    statuses: on.oneOf('status', ContactMeasureStatusEnum, '状态', 'Statuses'),
  },
};
