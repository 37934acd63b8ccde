import type { ProposalText } from '../proposal-text.ts';

export const procuratorate2026: readonly ProposalText[] = [
  {
    title: '关于推动外卖平台优化配送时限规则的建议',
    points: [
      {
        problem: '雨雪冰冻天气下预估送达时间调整不足，商家出餐慢、小区禁行的延误也算在骑手身上，赶单逆行隐患突出。',
        suggestion:
          '督促平台把天气、出餐和入院步行时间纳入时限测算，恶劣天气自动延时、不作超时处罚，公开申诉处理规则。',
      },
      {
        problem: '算法规则变更只在应用内弹窗告知，骑手代表难以参与，连续接单后的休息提醒可以随手关闭。',
        suggestion:
          '建立规则调整前的协商和影响说明制度，设置有效的疲劳提醒和强制停派安排，检察机关对公共安全风险跟进监督。',
      },
    ],
    lead: 'marketRegulation',
    coHandlers: ['procuratorate', 'tradeUnions'],
  },
  {
    title: '关于保护新就业群体个人信息的建议',
    points: [
      {
        problem: '部分站点、租赁公司要求司机和骑手上传证件、人脸、通讯录，用途和保存时间未说明，离职后信息仍难删除。',
        suggestion:
          '开展用工应用个人信息收集排查，关闭非必要权限，公布离职删除流程，检察机关可就侵害公益情形依法督促整改。',
      },
      {
        problem: '车内录音录像、实时轨迹由多方调取，安全监管与从业者休息隐私的边界模糊，违规传播难以及时制止。',
        suggestion:
          '明确轨迹和音视频的查看权限、保存期限和下线后停止采集要求，调取全程留痕，出现泄露须及时告知当事人。',
      },
    ],
    lead: 'cyberspace',
    coHandlers: ['procuratorate', 'publicSecurity'],
  },
  {
    title: '关于加强女性网约配送员和司机权益保障的建议',
    points: [
      {
        problem: '女性司机夜间遭遇骚扰时，平台报警与客服流程衔接慢，取消订单又可能影响服务分，维权有后顾之忧。',
        suggestion: '完善一键求助、拒载免责和录音固证功能，由妇联、公安与平台建立联动处置，事后提供心理支持。',
      },
      {
        problem: '孕期、哺乳期从业者暂时下线后派单等级下降，沿途可使用的卫生间、母婴室信息不全，工作与照护难兼顾。',
        suggestion:
          '倡导平台设置特殊时期等级保留规则，汇总公共厕所和母婴室地图，在商圈、加油站增设便于停车的友好服务点。',
      },
    ],
    lead: 'womensFederation',
    coHandlers: ['procuratorate', 'courts', 'transport'],
  },
  {
    title: '关于完善新业态劳动者维权支持起诉的建议',
    points: [
      {
        problem: '高龄快递员、残疾从业者等遭遇报酬拖欠，不熟悉线上取证和诉讼程序，合同相对方多次变更更添难度。',
        suggestion:
          '人社、检察、法院建立诉前研判和支持起诉衔接，优先调解结清无争议款项，对确需起诉者协助查明主体、收集证据。',
      },
    ],
    lead: 'humanResources',
    coHandlers: ['procuratorate', 'courts'],
  },
];
