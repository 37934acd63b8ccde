import { conditionsOn, field, partType, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { StandardCheck } from './standard-check.entity.ts';
import { standardCheckLifecycle } from './standard-check.lifecycle.ts';
import { standardCheckPolicy } from './standard-check.policy.ts';
import type { StandardAnswer, StandardItem } from './standard-items.ts';

export const StandardItemEnum = publishEnum<StandardItem>(
  'StandardItem',
  words('工作规范的各项标准。', 'The items of the standard of work.'),
  {
    SIGN_AND_PLACE: ['场所固定、标牌规范', 'a fixed place with its sign'],
    NOTICE_OF_MEMBERS: ['公示委员编号和接待安排', 'members’ numbers and hours are on display'],
    TWO_CONVENORS: ['双召集人到位', 'both convenors are in their seats'],
    RECEPTION_DAYS: ['定期接待界别群众', 'constituents are received regularly'],
    YEAR_PLAN: ['有年度工作计划', 'there is a plan for the year'],
    PROJECT_LIST: ['有项目清单', 'there is a project list'],
    DEMANDS_REGISTERED: ['群众需求有登记', 'what people ask for is registered'],
    SUGGESTIONS_FORWARDED: ['微建议及时转交', 'micro-suggestions are passed on in time'],
    ANSWERS_TOLD_BACK: ['办理结果向群众反馈', 'results are told back'],
    STUDY_SESSIONS: ['定期开展学习宣讲', 'there are sessions of study and talks'],
    MICRO_CONSULTATION: ['开展微协商', 'micro-consultations are held'],
    PRACTICAL_DEEDS: ['为民办实事', 'practical deeds are done'],
    RECORDS_KEPT: ['活动记录完整', 'activities are on record'],
    SAFETY_OF_DATA: ['不登记个人隐私和涉密内容', 'nothing private or secret is written down'],
  },
);

export const StandardAnswerEnum = publishEnum<StandardAnswer>(
  'StandardAnswer',
  words('一项标准的自查结果。', 'What is ticked for an item.'),
  { YES: ['符合', 'met'], NO: ['不符合', 'not met'], NOT_APPLICABLE: ['不适用', 'does not apply'] },
);

const StandardTickType = partType<{ item: StandardItem; answer: StandardAnswer }>(
  'StandardTick',
  '一项标准的自查结果',
  'What was ticked for one item',
  {
    item: field.oneOf(StandardItemEnum, '标准', 'Item of the standard'),
    answer: field.oneOf(StandardAnswerEnum, '自查结果', 'What was ticked'),
  },
);

const StandardCheckType = recordType<StandardCheck>(
  'StandardCheck',
  '站(室)年度自查',
  'The yearly check of a work place against the standard',
  {
    year: field.count('年度', 'Year'),
    checkedOn: field.day('自查日期', 'The day of the check'),
    answers: field.rowsOf(StandardTickType, '各项自查结果', 'What was ticked'),
  },
);

const on = conditionsOn<StandardCheck>();

/** 年度自查 */
export const standardCheck: ShownRecord<StandardCheck> = {
  name: 'StandardCheck',
  zh: '站(室)年度自查',
  en: 'yearly checks of work places',
  type: StandardCheckType,
  policy: standardCheckPolicy,
  lifecycle: standardCheckLifecycle,
  order: [
    ['checkedOn', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    year: on.year('year', '年度', 'Year'),
    divisions: on.inDivisions(),
  },
};
