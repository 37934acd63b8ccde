import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { GovernedMechanism } from './governed-mechanisms.ts';
import type { RuleDocument } from './rule-document.entity.ts';
import { type RuleDocumentStatus, ruleDocumentLifecycle } from './rule-document.lifecycle.ts';
import { ruleDocumentPolicy } from './rule-document.policy.ts';

export const GovernedMechanismEnum = publishEnum<GovernedMechanism>(
  'GovernedMechanism',
  words('制度文件所规范的机制。', 'The mechanisms that a rule may govern.'),
  {
    INTEGRATION: ['党建与履职深度融合', 'integration of Party building and duties'],
    CONVENORS: ['双召集人和站长、总召集人', 'convenors, heads and area chiefs'],
    WORK_PLACES: ['委员工作站(室)建设', 'founding of work places'],
    MEMBER_PLACEMENT: ['纵延横联', 'members of three levels at work places, and co-building'],
    OPERATION: ['规范运行', 'from demand to activity'],
    STANDARD_CHECK: ['工作规范自查', 'the yearly check against the standard'],
    DEMONSTRATION: ['示范带动', 'demonstration points'],
    CASE_STORY: ['典型案例', 'case stories'],
    OPEN_REVIEW: ['晾晒评比', 'open review'],
    PERFORMANCE_REVIEW: ['委员履职考评', 'review of members’ performance'],
    MEMBER_CONTACT: ['委员联系群众', 'members’ contact with the people'],
    OUTREACH: ['宣讲与读书', 'talks and reading'],
    CONSULTATION: ['专题协商', 'consultation on a topic'],
    MICRO_CONSULTATION: ['微协商', 'micro-consultation'],
    SUPERVISION: ['民主监督', 'democratic supervision'],
    PROPOSAL_HANDLING: ['提案办理', 'handling of proposals'],
    MICRO_SUGGESTION: ['微建议', 'micro-suggestions'],
    OPINION_REPORT: ['社情民意信息', 'reports on public opinion'],
    PRACTICAL_DEED: ['为民办实事', 'practical deeds'],
  },
);

const RuleDocumentStatusEnum = publishEnum<RuleDocumentStatus>(
  'RuleDocumentStatus',
  words('制度文件状态。', 'What has become of a rule.'),
  { ISSUED: ['已印发', 'issued'], SUPERSEDED: ['已被替代', 'superseded'], REPEALED: ['已废止', 'repealed'] },
);

const RuleDocumentType = recordType<RuleDocument>('RuleDocument', '制度文件', 'A rule that a mechanism rests on', {
  no: field.text('文号', 'Document number'),
  title: field.text('标题', 'Title'),
  issuer: field.text('制发单位', 'Who has issued it'),
  mechanism: field.oneOf(GovernedMechanismEnum, '所规范的机制', 'The mechanism that it governs'),
  measureCount: optional(field.count('所列举措条数', 'How many numbered measures it lists')),
  inForceFrom: field.day('施行日期', 'In force from'),
  validTo: optional(field.day('有效期止', 'The last day on which it holds')),
  status: field.oneOf(RuleDocumentStatusEnum, '状态', 'What has become of it'),
});

const on = conditionsOn<RuleDocument>();

/** 制度文件 */
export const ruleDocument: ShownRecord<RuleDocument> = {
  name: 'RuleDocument',
  zh: '制度文件',
  en: 'rules of the mechanisms',
  type: RuleDocumentType,
  policy: ruleDocumentPolicy,
  lifecycle: ruleDocumentLifecycle,
  order: [
    ['inForceFrom', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    mechanisms: on.oneOf('mechanism', GovernedMechanismEnum, '机制', 'Mechanisms'),
    statuses: on.oneOf('status', RuleDocumentStatusEnum, '状态', 'Statuses'),
    inForceSince: on.since('inForceFrom', '施行日期不早于', 'In force from this day or later'),
  },
};
