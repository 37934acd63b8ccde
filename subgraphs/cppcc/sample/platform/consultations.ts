import { sampleId } from '#kit';
import type {
  ConsultationBrand,
  ConsultationParty,
  LinkedKind,
} from '../../platform/consultations/consultation-words.ts';
import { spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { reportedOn } from '../published.ts';
import { sampleCell } from './organisation.ts';
import { openPlaceOn } from './work-places.ts';

interface SampleTopic {
  readonly code: string;
  readonly title: string;
  readonly linkedKind: LinkedKind;
  readonly setOn: string;
  readonly concludedOn: string | null;
}

/** The topics of the sample. The first is published; all others, and how each is linked, are a sample assumption. */
export const sampleTopics: readonly SampleTopic[] = [
  {
    code: 'PRIMARY_CARE',
    title: '加强基层医疗卫生服务体系建设',
    linkedKind: 'GOVERNMENT',
    setOn: '2023-02-10',
    concludedOn: '2023-12-08',
  },
  {
    code: 'OLD_ESTATES',
    title: '推进老旧小区改造后的长效管理',
    linkedKind: 'GRASSROOTS',
    setOn: '2022-03-20',
    concludedOn: '2022-11-30',
  },
  {
    code: 'NEW_EMPLOYMENT',
    title: '维护新就业形态劳动者权益',
    linkedKind: 'PEOPLES_ORGANISATION',
    setOn: '2023-03-01',
    concludedOn: '2023-11-24',
  },
  {
    code: 'TRADE_ASSOCIATIONS',
    title: '发挥行业协会商会作用，服务民营企业发展',
    linkedKind: 'SOCIAL_ORGANISATION',
    setOn: '2023-03-01',
    concludedOn: '2023-12-01',
  },
  {
    code: 'ECOLOGY',
    title: '筑牢大青山生态安全屏障',
    linkedKind: 'POLITICAL_PARTY',
    setOn: '2022-03-20',
    concludedOn: '2022-12-09',
  },
  {
    code: 'ELDERLY_MEALS',
    title: '完善社区养老助餐服务',
    linkedKind: 'GRASSROOTS',
    setOn: '2024-02-26',
    concludedOn: '2024-11-29',
  },
  {
    code: 'DAIRY',
    title: '推动奶业全产业链升级',
    linkedKind: 'GOVERNMENT',
    setOn: '2025-02-24',
    concludedOn: '2025-12-05',
  },
  {
    code: 'YOUTH_START_UPS',
    title: '支持青年人才在首府创业就业',
    linkedKind: 'PEOPLES_ORGANISATION',
    setOn: '2026-02-25',
    concludedOn: null,
  },
];

/** Identifier of a sample topic, by its code. */
export const topicId = (code: string): string => sampleId('consultation-topic', code);

export const sampleConsultationTopics = () =>
  sampleTopics.map(({ code, concludedOn, ...topic }) => ({
    ...livingMarks(concludedOn ?? topic.setOn),
    recordedAt: livingMarks(topic.setOn).recordedAt,
    ...topic,
    ...{ id: topicId(code), region: sampleCell.code, concludedOn },
    year: Number(topic.setOn.slice(0, 4)),
    conclusion: concludedOn && `已形成《关于${topic.title}的协商报告》，报送市委、市政府研究。`,
    status: concludedOn ? ('CONCLUDED' as const) : ('OPEN' as const),
  }));

/** The 108 of the published report, and those that were held since (a sample assumption). */
const windows: readonly (readonly [from: string, to: string, count: number])[] = [
  ['2022-05-05', '2023-08-10', 108],
  ['2023-08-20', '2026-11-18', 212],
];

const brands: readonly ConsultationBrand[] = ['COME_AND_DISCUSS', 'COUNCIL_HALL', 'COME_AND_DISCUSS', 'NONE'];

const faces: readonly (readonly ConsultationParty[])[] = [
  ['MEMBERS', 'CONSTITUENTS', 'DEPARTMENTS'],
  ['MEMBERS', 'CONSTITUENTS'],
  ['MEMBERS', 'CONSTITUENTS', 'DEPARTMENTS'],
  ['MEMBERS', 'DEPARTMENTS'],
];

const subjects: readonly (readonly [title: string, outcome: string])[] = [
  ['小区电动自行车充电难', '街道牵头选定三处点位，物业配合加装充电棚。'],
  ['背街小巷夜间照明', '由市政管护单位补装路灯，社区负责日常巡查。'],
  ['校门口上下学拥堵', '交管部门试行错时停靠，学校安排引导。'],
  ['社区卫生服务站用药不全', '卫生服务中心按月汇总缺药目录，协调配送。'],
  ['农牧民合作社贷款手续繁琐', '金融机构到村集中办理，简化材料。'],
  ['老旧小区加装电梯意见不一', '由社区组织楼栋逐户沟通，形成费用分担办法。'],
  ['快递员歇脚难', '站(室)开放休息区，工会配备饮水和充电设施。'],
  ['农贸市场周边占道经营', '划定便民摊区，规定经营时段。'],
];

/** 微协商 of the sample, as they were when they were held. */
export const sampleMicroConsultations = () => {
  const numbers = new Map<string, number>();
  return windows.flatMap(([from, to, count]) =>
    Array.from({ length: count }, (_, index) => {
      const heldOn = spread(from, to, index, count);
      const year = heldOn.slice(0, 4);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      const place = openPlaceOn(heldOn, index);
      const [title, outcome] = subjects[index % subjects.length] as (typeof subjects)[number];
      return {
        ...livingMarks(heldOn),
        ...{ id: sampleId('micro-consultation', year, number), region: place.region, placeId: place.id },
        ...{ heldOn, outcome, title: `“${title}”微协商`, brand: brands[index % brands.length] as ConsultationBrand },
        no: `呼协商〔${year}〕${String(number).padStart(3, '0')}号`,
        parties: [...(faces[index % faces.length] as readonly ConsultationParty[])],
        followUp: null,
        followedUpOn: null,
        reason: null,
        status: 'HELD' as const,
      };
    }),
  );
};

/**
 * What became of them, as one change of their rows, so that what was known before is kept: most were followed up some weeks
 * later, a few entries of later years were withdrawn (sample assumption).
 */
export const microConsultationsSince = [
  `update micro_consultation
   set status = 'FOLLOWED_UP', follow_up = '已回访，商定事项' || case when substr(no, 12, 1) in ('3', '7') then '部分落实，继续跟进。' else '已落实。' end,
     followed_up_on = held_on + 45, changed_at = changed_at + interval '45 days', version = version + 1
   where is_sample and held_on < '2026-09-25' and right(no, 2) not in ('4号', '9号')`,
  `update micro_consultation
   set status = 'WITHDRAWN', reason = '与另一条登记重复。', changed_at = changed_at + interval '10 days', version = version + 1
   where is_sample and held_on > '${reportedOn}' and right(no, 3) = '49号'`,
];
