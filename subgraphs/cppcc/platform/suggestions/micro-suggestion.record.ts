import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { MicroSuggestion } from './micro-suggestion.entity.ts';
import { type MicroSuggestionStatus, microSuggestionLifecycle } from './micro-suggestion.lifecycle.ts';
import { microSuggestionPolicy } from './micro-suggestion.policy.ts';
import type { SubmitterKind, SuggestionSubject } from './suggestion-words.ts';

export const SuggestionSubjectEnum = publishEnum<SuggestionSubject>(
  'SuggestionSubject',
  words('微建议的类别。', 'What a micro-suggestion is about.'),
  {
    MEDICAL_CARE: ['医疗卫生', 'medical care'],
    EDUCATION: ['教育', 'education'],
    ELDERLY_CARE: ['养老', 'care of the elderly'],
    EMPLOYMENT: ['就业和劳动者权益', 'employment and the rights of workers'],
    HOUSING_AND_PROPERTY: ['住房和物业', 'housing and property management'],
    TRANSPORT_AND_PARKING: ['交通和停车', 'transport and parking'],
    ENVIRONMENT: ['市容环境', 'the urban environment'],
    BUSINESS_ENVIRONMENT: ['营商环境', 'the business environment'],
    DISPUTES_AND_LAW: ['纠纷化解和法律服务', 'disputes and legal services'],
    MINORS: ['未成年人保护', 'protection of minors'],
    CULTURE_AND_SPORT: ['文化体育', 'culture and sport'],
    COUNTRYSIDE: ['农牧区', 'the countryside'],
  },
);

const SubmitterKindEnum = publishEnum<SubmitterKind>(
  'SubmitterKind',
  words('提出者的类别；不登记姓名和联系方式。', 'Who voiced it, as a kind; no name or contact is kept.'),
  {
    MEMBER: ['委员', 'a member'],
    CONSTITUENT: ['界别群众', 'a constituent'],
    ORGANISATION: ['组织', 'an organisation'],
    ENTERPRISE: ['企业', 'an enterprise'],
  },
);

const MicroSuggestionStatusEnum = publishEnum<MicroSuggestionStatus>(
  'MicroSuggestionStatus',
  words('微建议的办理状态。', 'Where a micro-suggestion stands.'),
  {
    RECEIVED: ['已收集', 'received'],
    TAKEN_UP: ['已采用并转化', 'taken up'],
    NOT_TAKEN_UP: ['未采用', 'not taken up'],
    ANSWERED_BACK: ['已反馈站(室)', 'told back to the work place'],
    DUPLICATE: ['重复', 'a duplicate of another'],
    WITHDRAWN: ['已撤回(误录)', 'withdrawn as entered in error'],
  },
);

const MicroSuggestionType = recordType<MicroSuggestion>('MicroSuggestion', '微建议', 'A micro-suggestion', {
  no: field.text('编号', 'Number'),
  voicedOn: field.day('提出日期', 'The day it was voiced'),
  subject: field.oneOf(SuggestionSubjectEnum, '类别', 'What it is about'),
  submitterKind: field.oneOf(SubmitterKindEnum, '提出者类别', 'Who voiced it, as a kind'),
  text: optional(field.text('内容', 'Its words')),
  reason: optional(field.text('未采用的理由', 'Why it was not taken up')),
  answer: optional(field.text('反馈内容', 'What the work place was told')),
  answeredOn: optional(field.day('反馈日期', 'The day it was told back')),
  status: field.oneOf(MicroSuggestionStatusEnum, '状态', 'Where it stands'),
});

const on = conditionsOn<MicroSuggestion>();

/** 微建议, the latest first. */
export const microSuggestion: ShownRecord<MicroSuggestion> = {
  name: 'MicroSuggestion',
  zh: '微建议',
  en: 'micro-suggestions',
  type: MicroSuggestionType,
  policy: microSuggestionPolicy,
  lifecycle: microSuggestionLifecycle,
  order: [
    ['voicedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    subjects: on.oneOf('subject', SuggestionSubjectEnum, '类别', 'Subjects'),
    statuses: on.oneOf('status', MicroSuggestionStatusEnum, '状态', 'Statuses'),
    since: on.since('voicedOn', '提出日期不早于', 'Voiced on or after'),
    until: on.until('voicedOn', '提出日期不晚于', 'Voiced on or before'),
  },
};
