import type { ProposalText } from '../proposal-text.ts';

export const procuratorate2022: readonly ProposalText[] = [
  {
    title: '关于严格旅馆接待未成年人管理的建议',
    points: [
      {
        problem: '民宿、日租房和电竞酒店对未成年人入住查验不严，成年人代登、多人同住一间的情况难以及时发现。',
        suggestion:
          '细化未成年人入住“五必须”流程，将民宿和网约房纳入登记系统，异常入住即时提示前台联系监护人和派出所。',
      },
      {
        problem: '电竞酒店兼有住宿和上网服务，文旅与公安各管一段，未成年人节假日聚集上网成为监管空白。',
        suggestion: '明确电竞房的行业归口和检查标准，门厅设置禁入提示，节假日开展联合夜查，情况向家长群适度提醒。',
      },
    ],
    lead: 'publicSecurity',
    coHandlers: ['culture', 'procuratorate'],
  },
  {
    title: '关于压实侵害未成年人强制报告责任的建议',
    points: [
      {
        problem: '医护人员、教师对哪些情形必须报告把握不准，怕误报影响关系，发现异常伤情时倾向于先内部处理。',
        suggestion:
          '编制分岗位的情形识别卡和报告电话，入职及年度培训必须包含情景演练，善意报告者依法免予追责并严格保密。',
      },
      {
        problem: '报告之后由谁接收、何时反馈没有统一安排，基层单位担心反复作证，主动性受到影响。',
        suggestion:
          '建立单一受理入口和限时反馈机制，检察机关定期向卫健、教育部门通报应报未报的共性原因，督促完善内控。',
      },
    ],
    lead: 'health',
    coHandlers: ['education', 'procuratorate'],
  },
  {
    title: '关于清理校园周边烟草和电子烟销售的建议',
    points: [
      {
        problem: '小卖部将卷烟、电子烟与零食混放，有的拆零出售或由成年人代购，未成年人易于接触。',
        suggestion:
          '烟草、市场监管部门重新核定学校周边零售点位，督促醒目标识和年龄查验，对屡次违规的依法取消经营资格。',
      },
      {
        problem: '奶茶杯、文具造型的电子烟隐蔽性强，家长和教师辨识不清，线上私下交易发现滞后。',
        suggestion: '组织更新识别图册并发放家校群，加强寄递和社交平台线索协查，畅通匿名反映渠道并保护反映人信息。',
      },
    ],
    lead: 'tobacco',
    coHandlers: ['marketRegulation'],
  },
  {
    title: '关于提高家庭教育指导针对性的建议',
    points: [
      {
        problem: '家庭教育讲座内容宽泛，真正监护缺位、沟通困难的家长到场少，责令指导之后缺少持续跟进。',
        suggestion: '妇联会同法院、学校建立分级指导课程，对需要帮助的家庭一户一策，采用晚间小班和入户辅导相结合。',
      },
      {
        problem: '祖辈带养、父母外出家庭遇到青春期问题无人可问，社区指导站开放时间与家长上下班冲突。',
        suggestion: '调整指导站服务时段，开通预约咨询，培训社工和网格员识别求助信号，及时转介专业机构。',
      },
    ],
    lead: 'womensFederation',
    coHandlers: ['courts', 'education'],
  },
  {
    title: '关于完善涉罪未成年人社会帮教的建议',
    points: [
      {
        problem: '观护帮教资源集中在主城区，旗县未成年人参加技能培训往返不便，帮教期满后支持突然中断。',
        suggestion: '在旗县遴选爱心企业和职业培训机构组建观护网络，按兴趣制定帮教计划，期满后保留一段时间的志愿陪伴。',
      },
      {
        problem: '帮教人员频繁更换，心理、就学、就业需求由不同部门各自登记，既重复询问又容易扩大知情范围。',
        suggestion: '实行一名主责社工贯穿全程，部门之间仅交换必要事项并严格落实记录封存，定期评估而不作公开宣传。',
      },
    ],
    lead: 'procuratorate',
    coHandlers: ['youthLeague', 'justice'],
  },
  {
    title: '关于保障农村学生上下学交通安全的建议',
    points: [
      {
        problem: '合乡并校后部分学生住家较远，家长合租面包车接送，车辆超员、司机资质不清的问题隐患较大。',
        suggestion: '教育、交通部门摸清通学距离和乘车需求，优化客运班次或开行定制线路，对合租接送车辆建档并严查超员。',
      },
      {
        problem: '冬季道路结冰、学校门口停车混乱，上下学时段行人与农用车交织，安全岗力量不足。',
        suggestion: '公安机关在重点时段布设护学岗，完善减速、照明和人行设施，学校错峰放学并组织家长有序接送。',
      },
    ],
    lead: 'education',
    coHandlers: ['publicSecurity', 'transport'],
  },
  {
    title: '关于密切接触未成年人行业从业查询的建议',
    points: [
      {
        problem: '托育、体育培训、研学基地等新业态聘用兼职人员多，入职查询流程各单位理解不一，临时人员容易漏查。',
        suggestion: '列明应当查询的岗位和频次，推行用人单位统一申请、结果仅告知是否符合，严禁扩散个人犯罪信息。',
      },
    ],
    lead: 'education',
    coHandlers: ['publicSecurity', 'procuratorate'],
  },
];
