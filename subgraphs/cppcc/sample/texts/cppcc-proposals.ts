import type { UnitCode } from '../units.ts';

/** A subject of the sample's CPPCC proposals, and the unit that handles it. */
export type ProposalSubject = readonly [matter: string, unit: UnitCode];

/** The six that are pressed together on care at the grass roots, and two that are merged into them. */
export const primaryCare: readonly ProposalSubject[] = [
  ['加强基层医疗卫生服务体系建设', 'health'],
  ['加强社区卫生服务中心人才队伍建设', 'health'],
  ['推进紧密型县域医共体建设', 'health'],
  ['完善家庭医生签约服务', 'health'],
  ['加强嘎查村卫生室建设', 'health'],
  ['提升基层中医蒙医服务能力', 'health'],
  ['改善社区卫生服务机构条件', 'health'],
  ['稳定乡村医生队伍', 'health'],
];

/** The others, by the order of their numbers. */
export const otherSubjects: readonly ProposalSubject[] = [
  ['推进老旧小区改造', 'housing'],
  ['完善城市公交线网', 'transport'],
  ['加快养老服务设施建设', 'civilAffairs'],
  ['规范物业服务管理', 'housing'],
  ['促进民营经济发展', 'industry'],
  ['加强校园周边交通治理', 'publicSecurity'],
  ['推进垃圾分类处理', 'urbanManagement'],
  ['保护利用历史文化街区', 'culture'],
  ['发展奶业全产业链', 'agriculture'],
  ['优化政务服务“一网通办”', 'governmentServices'],
  ['完善职业技能培训体系', 'humanResources'],
  ['推进义务教育优质均衡', 'education'],
  ['加强农村牧区饮水安全', 'agriculture'],
  ['发展夜间经济', 'commerce'],
  ['完善行政执法监督', 'justice'],
  ['加强大青山生态保护修复', 'naturalResources'],
  ['推进数据中心绿色发展', 'reform'],
  ['健全防汛排涝体系', 'emergency'],
  ['加强网络餐饮食品安全', 'marketRegulation'],
  ['增加公共停车供给', 'urbanManagement'],
  ['推进全民阅读', 'culture'],
  ['完善公共法律服务网络', 'justice'],
  ['支持科技型中小企业融资', 'financialOffice'],
  ['健全残疾人就业帮扶', 'civilAffairs'],
  ['加强心理健康教育', 'education'],
  ['完善快递末端服务', 'postal'],
];
