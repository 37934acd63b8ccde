import {
  conditionsOn,
  field,
  NormalisedOutcomeEnum,
  optional,
  publishEnum,
  recordType,
  type ShownRecord,
  words,
} from '#kit';
import { SatisfactionEnum } from '../../api/evaluation.type.ts';
import type { CppccProposal } from './cppcc-proposal.entity.ts';
import { type CppccProposalStatus, cppccProposalLifecycle } from './cppcc-proposal.lifecycle.ts';
import { cppccProposalPolicy } from './cppcc-proposal.policy.ts';
import type { PassedOnTo, ProposalCategory } from './proposal-words.ts';

const ProposalCategoryEnum = publishEnum<ProposalCategory>('ProposalCategory', words('提案的类别。', 'Who proposes.'), {
  COLLECTIVE: ['集体提案', 'a party, a people’s organisation or a committee'],
  MEMBER: ['委员提案', 'one member or several'],
  SECTOR: ['界别提案', 'a sector'],
});

const PassedOnToEnum = publishEnum<PassedOnTo>(
  'PassedOnTo',
  words('不予立案的提案转往何处。', 'Where a proposal goes that is not filed.'),
  {
    OPINION_REPORT: ['转社情民意信息', 'on as a report on public opinion'],
    PETITION: ['转信访', 'to the office of letters and visits'],
  },
);

const CppccProposalStatusEnum = publishEnum<CppccProposalStatus>(
  'CppccProposalStatus',
  words('提案的状态。', 'Where a CPPCC proposal stands.'),
  {
    SUBMITTED: ['待审查', 'submitted'],
    FILED: ['已立案', 'filed'],
    NOT_FILED: ['不予立案', 'not filed, passed on'],
    ASSIGNED: ['已交办', 'assigned'],
    REPLIED: ['已答复', 'replied to'],
    EVALUATED: ['已评价', 'evaluated'],
    CLOSED: ['已办结', 'closed'],
    MERGED: ['已并案', 'merged into another'],
  },
);

const CppccProposalType = recordType<CppccProposal>('CppccProposal', '提案', 'A CPPCC proposal', {
  no: field.text('编号', 'Number'),
  year: field.count('年度', 'Year'),
  title: field.text('案由', 'Title'),
  text: optional(field.text('正文', 'Text')),
  category: field.oneOf(ProposalCategoryEnum, '类别', 'Who proposes'),
  proposers: field.texts(
    '提案者：委员编号、界别、党派或专门委员会',
    'Numbers of members, or sectors, parties, committees',
  ),
  isPriority: field.yesNo('是否重点提案', 'Whether it is a key proposal'),
  topicId: optional(field.reference('归并办理的专题协商', 'The consultation whose outcome it goes with')),
  submittedOn: field.day('提交日期', 'The day it was submitted'),
  filedOn: optional(field.day('立案日期', 'The day it was filed')),
  passedOnTo: optional(field.oneOf(PassedOnToEnum, '不予立案的转往何处', 'Where it went, if not filed')),
  refusal: optional(field.text('不予立案的理由', 'Why it was not filed')),
  assignedOn: optional(field.day('交办日期', 'The day it was assigned')),
  extendedOn: optional(field.day('准予延期的日期', 'The day more time was granted')),
  extensionReason: optional(field.text('延期理由', 'Why more time was granted')),
  repliedOn: optional(field.day('答复日期', 'The day of the reply')),
  replyNo: optional(field.text('答复文号', 'Document number of the reply')),
  replyScheme: optional(field.text('答复分类办法', 'Scheme of the class')),
  replySchemeVersion: optional(field.count('分类办法版本', 'Version of the scheme')),
  replyLetter: optional(field.text('类别字母；不同办法之间不可比较', 'Its letter; not to be compared across schemes')),
  outcome: optional(field.oneOf(NormalisedOutcomeEnum, '归一化结果', 'The outcome on the common scale')),
  reply: optional(field.text('答复内容', 'What was replied')),
  satisfaction: optional(field.oneOf(SatisfactionEnum, '提案者的评价', 'What the proposers think of it')),
  evaluatedOn: optional(field.day('评价日期', 'The day of the evaluation')),
  opinion: optional(field.text('评价意见', 'Their opinion')),
  closedOn: optional(field.day('办结日期', 'The day it was closed')),
  mergedOn: optional(field.day('并案日期', 'The day it was merged')),
  answeredOn: optional(field.day('并案后单独答复提案者的日期', 'The day its own proposers were answered')),
  answerNo: optional(field.text('单独答复的文号', 'Document number of that answer')),
  answer: optional(field.text('单独答复的内容', 'What they were answered')),
  bundledOn: optional(field.day('列入捆绑督办的日期', 'The day it was bundled')),
  status: field.oneOf(CppccProposalStatusEnum, '状态', 'Where it stands'),
});

const on = conditionsOn<CppccProposal>();

/** 提案 */
export const cppccProposal: ShownRecord<CppccProposal> = {
  name: 'CppccProposal',
  zh: '提案',
  en: 'CPPCC proposals',
  type: CppccProposalType,
  policy: cppccProposalPolicy,
  lifecycle: cppccProposalLifecycle,
  order: [
    ['no', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    year: on.year('year', '年度', 'Year'),
    categories: on.oneOf('category', ProposalCategoryEnum, '类别', 'Who proposes'),
    isPriority: on.flag('isPriority', '是否重点提案', 'Whether it is a key proposal'),
    topicId: on.is('topicId', '归并办理的专题协商', 'The consultation that it goes with'),
    unitId: on.is('unitId', '承办单位', 'The unit that handles it'),
    bundleId: on.is('bundleId', '捆绑督办', 'The pressing exercise'),
    mergedIntoId: on.is('mergedIntoId', '并入的提案', 'What it was merged into'),
    filedSince: on.since('filedOn', '立案日期不早于', 'Filed on or after'),
    filedUntil: on.until('filedOn', '立案日期不晚于', 'Filed on or before'),
    outcomes: on.oneOf('outcome', NormalisedOutcomeEnum, '归一化结果', 'Outcomes'),
    isAnswered: on.has('answeredOn', '并案后是否已单独答复', 'Whether, once merged, its proposers were answered'),
    statuses: on.oneOf('status', CppccProposalStatusEnum, '状态', 'Statuses'),
  },
};
