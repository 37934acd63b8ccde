import { conditionsOn, field, optional, partType, publishEnum, recordType, type ShownRecord, words } from '#kit';
import { SuggestionSubjectEnum } from '../suggestions/micro-suggestion.record.ts';
import type { Adoption, AdoptionLevel, Feedback, Instruction } from './adoption.ts';
import type { OpinionReport } from './opinion-report.entity.ts';
import { type OpinionReportStatus, opinionReportLifecycle } from './opinion-report.lifecycle.ts';
import { opinionReportPolicy } from './opinion-report.policy.ts';

const AdoptionLevelEnum = publishEnum<AdoptionLevel>(
  'AdoptionLevel',
  words('采用层级。', 'The level at which a report was adopted.'),
  { CITY: ['市级', 'the city'], REGION: ['自治区级', 'the region'], NATIONAL: ['国家级', 'the nation'] },
);

const OpinionReportStatusEnum = publishEnum<OpinionReportStatus>(
  'OpinionReportStatus',
  words('社情民意信息的状态。', 'Where an opinion report stands.'),
  { ISSUED: ['已编报', 'issued'], ADOPTED: ['已采用', 'adopted'], WITHDRAWN: ['已撤回', 'withdrawn'] },
);

const AdoptionType = partType<Adoption>('Adoption', '一次采用', 'That a report was adopted', {
  level: field.oneOf(AdoptionLevelEnum, '层级', 'Level'),
  adoptedBy: field.text('采用单位', 'Who adopted it'),
  adoptedOn: field.day('采用日期', 'The day it was adopted'),
});

const InstructionType = partType<Instruction>('Instruction', '领导批示', 'A leader’s written comment', {
  office: field.text('批示人职务', 'The office that gave it'),
  givenOn: field.day('批示日期', 'The day it was given'),
  text: field.text('内容', 'Its words'),
});

const FeedbackType = partType<Feedback>('Feedback', '部门反馈', 'What a department answered', {
  unitName: field.text('部门', 'Department'),
  givenOn: field.day('反馈日期', 'The day it answered'),
  text: field.text('内容', 'Its words'),
});

const OpinionReportType = recordType<OpinionReport>('OpinionReport', '社情民意信息', 'An opinion report', {
  no: field.text('编号', 'Number'),
  title: field.text('标题', 'Title'),
  text: optional(field.text('内容', 'Its words')),
  subject: field.oneOf(SuggestionSubjectEnum, '类别', 'What it is about'),
  issuedOn: field.day('编报日期', 'The day it was issued'),
  adoptions: field.rowsOf(AdoptionType, '采用情况', 'Where it was adopted'),
  adoptionLevel: optional(field.oneOf(AdoptionLevelEnum, '最高采用层级', 'The highest level at which it was adopted')),
  instructions: optional(field.rowsOf(InstructionType, '领导批示', 'Leaders’ comments')),
  feedbacks: optional(field.rowsOf(FeedbackType, '部门反馈', 'What departments answered')),
  reason: optional(field.text('撤回理由', 'Why it was withdrawn')),
  status: field.oneOf(OpinionReportStatusEnum, '状态', 'Where it stands'),
});

const on = conditionsOn<OpinionReport>();

/** 社情民意信息, the latest first. */
export const opinionReport: ShownRecord<OpinionReport> = {
  name: 'OpinionReport',
  zh: '社情民意信息',
  en: 'opinion reports',
  type: OpinionReportType,
  policy: opinionReportPolicy,
  lifecycle: opinionReportLifecycle,
  order: [
    ['issuedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    subjects: on.oneOf('subject', SuggestionSubjectEnum, '类别', 'Subjects'),
    levels: on.oneOf('adoptionLevel', AdoptionLevelEnum, '最高采用层级', 'Highest levels'),
    statuses: on.oneOf('status', OpinionReportStatusEnum, '状态', 'Statuses'),
    since: on.since('issuedOn', '编报日期不早于', 'Issued on or after'),
    until: on.until('issuedOn', '编报日期不晚于', 'Issued on or before'),
  },
};
