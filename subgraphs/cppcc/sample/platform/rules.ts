import { sampleId } from '#kit';
import type { GovernedMechanism } from '../../platform/rules/governed-mechanisms.ts';
import { type StandardAnswer, type StandardItem, standardItems } from '../../platform/rules/standard-items.ts';
import { daysAfter, spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { sampleCell } from './organisation.ts';
import { type SamplePlace, samplePlaces } from './work-places.ts';

interface SampleRule {
  readonly no: string;
  readonly title: string;
  readonly mechanism: GovernedMechanism;
  readonly inForceFrom: string;
  readonly issuer?: string;
  readonly measureCount?: number;
  /** Number of the document that it supersedes. */
  readonly supersedes?: string;
}

/** The documents that the published report speaks of; their numbers and days are a sample assumption, as are the last two. */
const documents: readonly SampleRule[] = [
  {
    no: '呼协党组发〔2022〕3号',
    title: '党建与履职工作深度融合方案',
    mechanism: 'INTEGRATION',
    inForceFrom: '2022-02-25',
  },
  {
    no: '呼协党组发〔2022〕6号',
    title: '关于委员兼任片区总召集人、站长和实行双召集人制度的规定',
    mechanism: 'CONVENORS',
    inForceFrom: '2022-03-05',
  },
  {
    no: '呼协发〔2022〕8号',
    title: '关于加强委员工作站(室)建设的实施意见',
    mechanism: 'WORK_PLACES',
    inForceFrom: '2022-03-10',
  },
  {
    no: '呼协办发〔2022〕12号',
    title: '委员工作站(室)建设工作方案',
    mechanism: 'OPERATION',
    inForceFrom: '2022-03-15',
  },
  {
    no: '呼协办发〔2022〕15号',
    title: '委员工作站(室)工作规范(试行)',
    mechanism: 'STANDARD_CHECK',
    inForceFrom: '2022-04-01',
  },
  {
    no: '呼协办发〔2023〕5号',
    title: '委员工作站(室)工作规范',
    mechanism: 'STANDARD_CHECK',
    inForceFrom: '2023-03-01',
    supersedes: '呼协办发〔2022〕15号',
  },
  {
    no: '呼协发〔2022〕20号',
    title: '关于加强委员联系群众工作的实施意见',
    mechanism: 'MEMBER_CONTACT',
    inForceFrom: '2022-09-01',
    measureCount: 19,
  },
  {
    no: '呼协发〔2021〕11号',
    title: '委员履职考评办法',
    mechanism: 'PERFORMANCE_REVIEW',
    inForceFrom: '2021-03-01',
  },
  {
    no: '呼协发〔2023〕4号',
    title: '委员履职考评体系(修订)',
    mechanism: 'PERFORMANCE_REVIEW',
    inForceFrom: '2023-02-15',
    supersedes: '呼协发〔2021〕11号',
  },
  {
    no: '内党发〔2022〕18号',
    title: '关于完善监督体系的十条意见',
    issuer: '自治区党委',
    mechanism: 'SUPERVISION',
    inForceFrom: '2022-06-01',
  },
  {
    no: '呼协办发〔2022〕21号',
    title: '委员工作站(室)示范点评选办法',
    mechanism: 'DEMONSTRATION',
    inForceFrom: '2022-07-01',
  },
  {
    no: '呼协办发〔2024〕9号',
    title: '微协商工作规程',
    mechanism: 'MICRO_CONSULTATION',
    inForceFrom: '2024-05-01',
  },
];

/** Identifier of a sample rule, by its number. */
export const ruleId = (no: string): string => sampleId('rule-document', no);

/** The rule that lists the measures of 委员联系群众. */
export const measuresRule = documents.find(({ measureCount }) => measureCount !== undefined) as SampleRule;

export const sampleRuleDocuments = () =>
  documents.map(({ supersedes, measureCount = null, issuer = '市政协', ...rule }) => {
    const successor = documents.find((later) => later.supersedes === rule.no);
    return {
      ...livingMarks(successor?.inForceFrom ?? rule.inForceFrom),
      recordedAt: livingMarks(rule.inForceFrom).recordedAt,
      ...rule,
      ...{ issuer, measureCount, region: sampleCell.code },
      id: ruleId(rule.no),
      supersedesId: supersedes ? ruleId(supersedes) : null,
      validTo: successor ? daysAfter(successor.inForceFrom, -1) : null,
      status: successor ? ('SUPERSEDED' as const) : ('ISSUED' as const),
    };
  });

/** The weeks of each year in which the places check themselves, and how many do (sample assumption). */
const checkWeeks: readonly (readonly [from: string, to: string, leaveOut: number])[] = [
  ['2023-07-10', '2023-08-04', 0],
  ['2024-11-04', '2024-11-29', 5],
  ['2025-11-03', '2025-11-28', 3],
  ['2026-11-02', '2026-11-20', 40],
];

/** What a place ticks: mostly that it meets the standard (sample assumption). */
const answerOf = (item: StandardItem, place: number, year: number): StandardAnswer => {
  const number = place * 7 + standardItems.indexOf(item) * 11 + year;
  if (item === 'MICRO_CONSULTATION' && number % 29 === 0) return 'NOT_APPLICABLE';
  return number % 17 === 0 ? 'NO' : 'YES';
};

/** 年度自查 of the sample: all places of the published report for 2023, most of them again in later years. */
export const sampleStandardChecks = () =>
  checkWeeks.flatMap(([from, to, leaveOut]) => {
    const year = Number(from.slice(0, 4));
    const places = samplePlaces.filter(({ openedOn }) => openedOn < from);
    return places.slice(0, places.length - leaveOut).map((place, index) => checkOf(place, index, year, from, to));
  });

const checkOf = ({ id, region }: SamplePlace, index: number, year: number, from: string, to: string) => {
  const checkedOn = spread(from, to, index % 20, 20);
  return {
    ...livingMarks(checkedOn),
    ...{ id: sampleId('standard-check', id, year), region, placeId: id, year, checkedOn },
    answers: standardItems.map((item) => ({ item, answer: answerOf(item, index, year) })),
    status: 'RECORDED' as const,
  };
};
