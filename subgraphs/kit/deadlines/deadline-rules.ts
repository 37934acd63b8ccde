import type { Bilingual } from '#schema/language.ts';

/** In what a length is counted; for STATED the document itself names the day. */
export type DeadlineUnit = 'MONTH' | 'DAY' | 'WORKDAY' | 'STATED';

/** How far a deadline may be put off, and on what condition. */
export interface Extension extends Bilingual {
  readonly length: number;
  readonly unit: Exclude<DeadlineUnit, 'STATED'>;
}

/** The codes of the rules. */
export const deadlineCodes = [
  ...(['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D07U', 'D08', 'D09', 'D10', 'D11', 'D12', 'D12S'] as const),
  ...(['D13', 'D14', 'D14A', 'D15', 'D15H', 'D15O', 'D16', 'D17', 'D17P', 'D18', 'D18T', 'D19', 'D20'] as const),
] as const;

export type DeadlineCode = (typeof deadlineCodes)[number];

/** One rule of the table: what starts a clock, how long it runs, what the rule rests on. */
export interface DeadlineRule {
  readonly code: DeadlineCode;
  readonly version: number;
  /** What must happen in time. */
  readonly label: Bilingual;
  /** What starts the clock; the day itself is not counted (民诉法 art. 85). */
  readonly start: Bilingual;
  /** Null where the document states the day. */
  readonly length: number | null;
  readonly unit: DeadlineUnit;
  /** Whether a last day of rest moves to the next working day (民法典 art. 203). */
  readonly rolls: boolean;
  readonly extension: Extension | null;
  readonly basis: Bilingual;
  /** Whether it limits a right rather than a duty: it lapses, and nobody is late. */
  readonly isRight: boolean;
  /** LAW where the text was read, CUSTOM for local rules and practice: a city sets its own. */
  readonly evidence: 'LAW' | 'CUSTOM';
}

const both = (zh: string, en: string): Bilingual => ({ zh, en });

const received = both('收到之日', 'the day it was received');
const assigned = both('交办之日', 'the day it was assigned');
const accepted = both('受理之日', 'the day it was accepted');
const applied = both('提出申请之日', 'the day of the application');

const local = (zh: string, en: string): Bilingual => both(`地方办理规定：${zh}`, `local handling rules: ${en}`);

type Row = readonly [
  code: DeadlineCode,
  label: Bilingual,
  start: Bilingual,
  length: number | null,
  unit: DeadlineUnit,
  rolls: 'rolls' | 'stands',
  evidence: 'LAW' | 'CUSTOM',
  basis: Bilingual,
  extension?: Extension,
];

const rows: readonly Row[] = [
  [
    'D01',
    both('提案答复', 'reply to a CPPCC proposal'),
    assigned,
    3,
    'MONTH',
    'rolls',
    'CUSTOM',
    local('主办单位三个月内书面答复', 'the lead replies in writing within three months'),
    { length: 1, unit: 'MONTH', ...both('经交办方同意', 'with the consent of who assigned it') },
  ],
  [
    'D02',
    both('大会提案答复', 'reply to proposals of a session'),
    assigned,
    null,
    'STATED',
    'stands',
    'CUSTOM',
    local('年度交办通知写明日期', 'the yearly notice names the day'),
  ],
  [
    'D03',
    both('会办意见', 'opinion of a co-handler'),
    received,
    1,
    'MONTH',
    'rolls',
    'CUSTOM',
    local('会办单位一个月内向主办单位提出意见', 'the co-handler tells the lead within a month'),
  ],
  [
    'D04',
    both('对交办的异议', 'objection to an assignment'),
    received,
    3,
    'WORKDAY',
    'stands',
    'CUSTOM',
    local('三个工作日内提出', 'within three working days'),
  ],
  [
    'D05',
    both('监督建议答复', 'reply to a supervision proposal'),
    assigned,
    3,
    'MONTH',
    'rolls',
    'CUSTOM',
    both('战略合作协议约定，未约定的为三个月', 'the agreement; three months where it says nothing'),
    { length: 1, unit: 'MONTH', ...both('按协议约定', 'as the agreement says') },
  ],
  [
    'D06',
    both('检察建议回复', 'reply to a procuratorial recommendation'),
    received,
    2,
    'MONTH',
    'rolls',
    'LAW',
    both(
      '人民检察院检察建议工作规定（高检发释字〔2019〕1号）第十九条',
      'Rules on procuratorial recommendations (2019), art. 19',
    ),
  ],
  [
    'D07',
    both('行政公益诉讼检察建议回复', 'reply to a recommendation in a public-interest matter'),
    received,
    2,
    'MONTH',
    'rolls',
    'LAW',
    both('两高检察公益诉讼解释第二十一条', 'Interpretation on public-interest litigation, art. 21'),
  ],
  [
    'D07U',
    both('行政公益诉讼检察建议紧急回复', 'urgent reply to a recommendation in a public-interest matter'),
    received,
    15,
    'DAY',
    'rolls',
    'LAW',
    both('两高检察公益诉讼解释第二十一条', 'Interpretation on public-interest litigation, art. 21'),
  ],
  [
    'D08',
    both('司法建议回复', 'reply to a judicial recommendation'),
    received,
    2,
    'MONTH',
    'rolls',
    'LAW',
    both('法释〔2023〕11号第八条', 'Judicial interpretation 2023 no. 11, art. 8'),
  ],
  [
    'D09',
    both('涉未成年人保护建议的书面回复', 'written reply to a suggestion on the protection of minors'),
    received,
    1,
    'MONTH',
    'rolls',
    'LAW',
    both('未成年人保护法第一百一十四条', 'Law on the Protection of Minors, art. 114'),
  ],
  [
    'D10',
    both('监察建议回复', 'reply to a supervisory recommendation'),
    received,
    null,
    'STATED',
    'stands',
    'LAW',
    both(
      '监察法第五十二条、第七十一条；期限由建议书写明',
      'Supervision Law, arts. 52 and 71; the document states the day',
    ),
  ],
  [
    'D11',
    both('行政复议意见书整改报告', 'report on a reconsideration opinion'),
    received,
    60,
    'DAY',
    'rolls',
    'LAW',
    both('行政复议法第七十六条', 'Administrative Reconsideration Law, art. 76'),
  ],
  [
    'D12',
    both('行政复议决定', 'reconsideration decision'),
    accepted,
    60,
    'DAY',
    'rolls',
    'LAW',
    both('行政复议法第六十二条', 'Administrative Reconsideration Law, art. 62'),
    { length: 30, unit: 'DAY', ...both('情况复杂，经负责人批准', 'in complex matters, approved by the head') },
  ],
  [
    'D12S',
    both('行政复议简易程序决定', 'reconsideration decision in the simple procedure'),
    accepted,
    30,
    'DAY',
    'rolls',
    'LAW',
    both('行政复议法第六十二条', 'Administrative Reconsideration Law, art. 62'),
  ],
  [
    'D13',
    both('申请司法确认', 'application for judicial confirmation'),
    both('调解协议生效之日', 'the day the agreement took effect'),
    30,
    'DAY',
    'rolls',
    'LAW',
    both(
      '人民调解法第三十三条、民事诉讼法第二百零五条',
      'People’s Mediation Law, art. 33; Civil Procedure Law, art. 205',
    ),
  ],
  [
    'D14',
    both('法律援助审查决定', 'decision on legal aid'),
    applied,
    7,
    'DAY',
    'rolls',
    'LAW',
    both('法律援助法第四十三条', 'Legal Aid Law, art. 43'),
  ],
  [
    'D14A',
    both('法律援助指派', 'appointment of legal aid'),
    both('决定之日', 'the day of the decision'),
    3,
    'DAY',
    'rolls',
    'LAW',
    both('法律援助法第四十三条', 'Legal Aid Law, art. 43'),
  ],
  [
    'D15',
    both('信访受理告知', 'notice on a petition'),
    received,
    15,
    'DAY',
    'rolls',
    'LAW',
    both('信访工作条例第二十二条', 'Regulations on Petitions, art. 22'),
  ],
  [
    'D15H',
    both('信访办结', 'handling of a petition'),
    accepted,
    60,
    'DAY',
    'rolls',
    'LAW',
    both('信访工作条例第三十四条', 'Regulations on Petitions, art. 34'),
    { length: 30, unit: 'DAY', ...both('情况复杂，经负责人批准', 'in complex matters, approved by the head') },
  ],
  [
    'D15O',
    both('信访转送异议', 'objection to a forwarded petition'),
    received,
    5,
    'WORKDAY',
    'stands',
    'LAW',
    both('信访工作条例第二十二条', 'Regulations on Petitions, art. 22'),
  ],
  [
    'D16',
    both('未成年人封存记录查询决定', 'decision on a query of a sealed juvenile record'),
    applied,
    7,
    'DAY',
    'rolls',
    'LAW',
    both('人民检察院刑事诉讼规则第四百八十四条', 'Rules of criminal procedure of the procuratorates, art. 484'),
  ],
  [
    'D17',
    both('政务数据共享申请答复', 'answer to an application for government data'),
    applied,
    10,
    'WORKDAY',
    'stands',
    'CUSTOM',
    both('政务数据共享条例', 'Regulations on the Sharing of Government Data'),
  ],
  [
    'D17P',
    both('政务数据提供', 'provision of government data'),
    both('同意共享之日', 'the day of consent'),
    20,
    'WORKDAY',
    'stands',
    'CUSTOM',
    both('政务数据共享条例', 'Regulations on the Sharing of Government Data'),
  ],
  [
    'D18',
    both('政府信息公开答复', 'answer to a request for information'),
    received,
    20,
    'WORKDAY',
    'stands',
    'LAW',
    both('政府信息公开条例第三十三条', 'Regulations on Open Government Information, art. 33'),
    {
      length: 20,
      unit: 'WORKDAY',
      ...both('经机构负责人同意并告知申请人', 'approved by the head, the applicant told'),
    },
  ],
  [
    'D18T',
    both('第三方意见', 'opinion of a third party'),
    received,
    15,
    'WORKDAY',
    'stands',
    'LAW',
    both('政府信息公开条例第三十二条', 'Regulations on Open Government Information, art. 32'),
  ],
  [
    'D19',
    both('提供数据记录的留存', 'keeping of records of data given'),
    both('提供之日', 'the day it was given'),
    36,
    'MONTH',
    'stands',
    'LAW',
    both('网络数据安全管理条例第十二条', 'Regulations on Network Data Security, art. 12'),
  ],
  [
    'D20',
    both('12345工单办理', 'handling of a 12345 work order'),
    received,
    3,
    'WORKDAY',
    'stands',
    'CUSTOM',
    local('一般工单三个工作日', 'three working days for an ordinary order'),
    { length: 5, unit: 'WORKDAY', ...both('到期前申请', 'asked for before the day') },
  ],
];

/** Rules that limit a right. */
const rights: readonly DeadlineCode[] = ['D04', 'D13', 'D15O', 'D18T'];

/** All rules, by code. */
export const deadlineRules = Object.fromEntries(
  rows.map(([code, label, start, length, unit, rolls, evidence, basis, extension = null]) => [
    code,
    {
      code,
      version: 1,
      label,
      start,
      length,
      unit,
      rolls: rolls === 'rolls',
      extension,
      isRight: rights.includes(code),
      basis,
      evidence,
    },
  ]),
) as Readonly<Record<DeadlineCode, DeadlineRule>>;
