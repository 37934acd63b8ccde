import type { ProposalText } from '../proposal-text.ts';

export const courts2026: readonly ProposalText[] = [
  {
    title: '关于统一新就业形态用工争议裁审尺度的建议',
    points: [
      {
        problem:
          '平台、配送站点、外包公司之间层层签约，劳动者接受谁的管理难以说清，仲裁与诉讼对用工关系的认识不尽一致。',
        suggestion: '围绕考勤管理、报酬支付、奖惩规则等要素形成裁审共同审查指引，定期会商疑难类型，对外发布通俗问答。',
      },
      {
        problem: '接单记录、派单规则掌握在平台手中，劳动者换手机或账号停用后丢失证据，申请时只能提供零散截图。',
        suggestion: '明确平台提供用工数据的范围和期限，立案环节指导申请证据保全，法律援助人员帮助劳动者整理电子证据。',
      },
    ],
    lead: 'courts',
    coHandlers: ['humanResources', 'justice'],
  },
  {
    title: '关于妥善处理配送交通事故纠纷的建议',
    points: [
      {
        problem: '骑手送餐途中撞伤行人，平台、站点与保险机构就责任承担相互指认，伤者垫付医疗费，骑手也承受停工压力。',
        suggestion: '推动配送保险覆盖第三者责任，事故处理时同步核明接单状态和承保信息，在交警窗口先行组织多方调解。',
      },
      {
        problem: '电动自行车改装、电池混用后事故成因复杂，责任认定与保险免赔规则衔接不明，处理周期因此拉长。',
        suggestion:
          '公安机关建立配送车辆事故要素登记表，法院整理常见免赔争议说明，督促企业落实车辆统一检查和投保提示。',
      },
    ],
    lead: 'publicSecurity',
    coHandlers: ['courts', 'transport'],
  },
  {
    title: '关于建立平台用工纠纷行业调解组织的建议',
    points: [
      {
        problem: '网约车抽成、骑手扣罚等纠纷金额小、频次高，平台客服多用固定话术答复，劳动者又不愿为小额款项打官司。',
        suggestion:
          '由工会牵头设立吸收平台、劳动者代表和律师参加的调解组织，利用晚间和线上时段受理，限期给出处理意见。',
      },
      {
        problem: '调解需要平台总部授权，驻地人员无权让步，约谈时往往空手而来，协商难以产生实际结果。',
        suggestion: '推动平台授予本地机构一定额度的调解权限，建立总部联络直通渠道，将反复出现的规则争议集中协商修订。',
      },
    ],
    lead: 'tradeUnions',
    coHandlers: ['courts', 'justice', 'federationOfIndustry'],
  },
  {
    title: '关于防范快递加盟网点转让引发欠薪的建议',
    points: [
      {
        problem: '快递加盟网点经营不善时更换承包人，派费和押金没有结清，快递员向新旧网点讨要均被推托。',
        suggestion:
          '邮政管理部门完善网点变更前工资清偿和公告程序，督促品牌企业对加盟网点派费设专账，异常停摆及时预警。',
      },
    ],
    lead: 'postal',
    coHandlers: ['humanResources'],
  },
];
