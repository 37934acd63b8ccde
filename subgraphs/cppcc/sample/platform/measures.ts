import { sampleId } from '#kit';
import { livingMarks } from '../handlings.ts';
import { sampleCell } from './organisation.ts';
import { measuresRule, ruleId } from './rules.ts';

/** The nineteen measures. That there are nineteen is published; texts, owners and progress are a sample assumption. */
const texts: readonly (readonly [text: string, owner: string])[] = [
  ['每名委员固定联系若干名界别群众，联系情况由站(室)登记。', '各专门委员会'],
  ['市、旗县区两级委员全部编入站(室)，每年调整一次。', '市政协办公室'],
  ['站(室)公示接待安排，固定接待日不少于每月一次。', '各站(室)'],
  ['主席会议成员带队到站(室)听取群众意见。', '市政协办公室'],
  ['专门委员会调研前先到站(室)听取群众意见。', '各专门委员会'],
  ['群众需求统一登记，逐条标明去向。', '委员联络部门'],
  ['微建议受理后按时反馈办理情况。', '委员联络部门'],
  ['反映集中的微建议整理为社情民意信息报送。', '研究室'],
  ['具备条件的微建议转为提案线索。', '提案委员会'],
  ['协商活动邀请界别群众代表列席。', '各专门委员会'],
  ['微协商商定的事项逐项回访。', '各站(室)'],
  ['民主监督活动吸收群众代表参加。', '社会和法制委员会'],
  ['组织委员宣讲团到站(室)开展宣讲。', '文化文史和学习委员会'],
  ['在站(室)设立读书角，开展读书活动。', '文化文史和学习委员会'],
  ['组织医卫、法律、农技等界别开展公益微服务。', '各界别活动组'],
  ['开展委员办实事活动，事项公开承诺。', '委员联络部门'],
  ['联系困难群众和新就业群体，帮助反映合理诉求。', '各界别活动组'],
  ['办理结果由原登记站(室)告知提出人。', '各站(室)'],
  ['联系群众情况纳入委员履职档案。', '委员联络部门'],
];

/** 具体举措 of the sample, as they were when they were adopted. */
export const sampleMeasures = () =>
  texts.map(([text, owner], index) => ({
    ...livingMarks(measuresRule.inForceFrom),
    ...{ id: sampleId('contact-measure', index + 1), region: sampleCell.code, ruleId: ruleId(measuresRule.no) },
    ...{ no: index + 1, text, owner, adoptedOn: measuresRule.inForceFrom },
    begunOn: null,
    completedOn: null,
    evidence: null,
    status: 'PLANNED' as const,
  }));

/** How they came along, as changes of their rows, so that what was known before is kept. */
export const measuresSince = [
  `update contact_measure set status = 'UNDER_WAY', begun_on = adopted_on + 30 + no * 3, version = version + 1,
     changed_at = changed_at + make_interval(days => 30 + no * 3)
   where is_sample and no <> 17`,
  `update contact_measure set status = 'COMPLETED', completed_on = begun_on + 90 + no * 20, version = version + 1,
     changed_at = changed_at + make_interval(days => 90 + no * 20), evidence = '已建立工作台账并持续开展，见年度工作总结。'
   where is_sample and no <> 17 and no % 4 <> 2`,
];
