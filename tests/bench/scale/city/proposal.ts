import type { NormalisedOutcome } from '#kit';
import type { SupervisionProposalStatus } from '../../../../subgraphs/cppcc/model/supervision-proposal.lifecycle.ts';
import type { VerifiedResult } from '../../../../subgraphs/cppcc/model/verified-results.ts';
import { chance, weighted } from './chance.ts';
import { dayNumber, yesterday } from './days.ts';
import { type Campaign, campaigns, years } from './frame.ts';
import { madeId } from './made-id.ts';

/** A made proposal: where it stands follows from how long ago it was issued, as in life. */
export interface MadeProposal {
  readonly place: number;
  readonly id: string;
  readonly no: string;
  readonly title: string;
  readonly campaign: Campaign;
  readonly status: SupervisionProposalStatus;
  /** Null for a draft. */
  readonly issuedOn: number | null;
  readonly repliedOn: number | null;
  readonly claimed: NormalisedOutcome | null;
  readonly verifiedResult: VerifiedResult | null;
  readonly verifiedOn: number | null;
  readonly unitCount: number;
}

const [firstDay, lastDay] = [40, 326];

/** Proposals are issued from February to November; two in a thousand of the living year are drafts. */
function issueDay(place: number, size: number): { year: number; day: number } {
  const within = (place * years.length) / size;
  const index = Math.floor(within);
  const year = years[index] ?? 2026;
  return { year, day: dayNumber(`${year}-01-01`) + firstDay + Math.floor((within - index) * (lastDay - firstDay)) };
}

/** The proposal at a place among so many: the older, the lower its place. */
export function proposalAt(place: number, size: number): MadeProposal {
  const { year, day } = issueDay(place, size);
  const isDraft = year === 2026 && chance(place, 1, 500) === 0;
  const known = {
    place,
    id: madeId('supervision_proposal', place),
    no: `呼协督〔${year}〕${String(place + 1).padStart(7, '0')}号`,
    title: titleOf(place),
    campaign: campaigns[(year - years[0]) * 4 + chance(place, 2, 4)] as Campaign,
    unitCount: weighted(place, 3, unitCounts),
  };
  if (isDraft) return { ...known, ...unanswered, status: weighted(place, 4, draftStatuses), issuedOn: null };
  const status = statusAfter(place, yesterday + 1 - day);
  const isAnswered = answered.has(status);
  const repliedOn = isAnswered ? Math.min(day + 40 + chance(place, 5, 55), yesterday) : null;
  const verifiedResult = verifiedAs(place, status);
  return {
    ...known,
    status,
    issuedOn: day,
    repliedOn,
    claimed: isAnswered ? weighted(place, 6, outcomes) : null,
    verifiedResult,
    verifiedOn: verifiedResult && repliedOn ? Math.min(repliedOn + 150 + chance(place, 7, 60), yesterday) : null,
  };
}

const unanswered = { repliedOn: null, claimed: null, verifiedResult: null, verifiedOn: null };

const unitCounts = [
  [1, 4],
  [3, 11],
  [4, 20],
  [5, 25],
  [6, 20],
  [7, 20],
] as const;

const draftStatuses = [
  ['DRAFT', 50],
  ['UNDER_REVIEW', 30],
  ['REVIEWED', 20],
] as const satisfies readonly (readonly [SupervisionProposalStatus, number])[];

const outcomes = [
  ['RESOLVED', 60],
  ['IN_PLAN', 29],
  ['NOT_NOW', 9],
  ['REFERENCE_ONLY', 2],
] as const satisfies readonly (readonly [NormalisedOutcome, number])[];

type Likely = readonly (readonly [SupervisionProposalStatus, number])[];

/** Where a proposal stands so many days after it was issued; what comes first holds. */
const ages: readonly (readonly [untilAge: number, statuses: Likely])[] = [
  [
    4,
    [
      ['ISSUED', 90],
      ['RECEIVED', 10],
    ],
  ],
  [
    15,
    [
      ['RECEIVED', 60],
      ['IN_PROGRESS', 35],
      ['OBJECTED', 5],
    ],
  ],
  [
    60,
    [
      ['IN_PROGRESS', 85],
      ['AWAITING_COSIGN', 12],
      ['SUSPENDED', 1],
      ['WITHDRAWN', 2],
    ],
  ],
  [
    105,
    [
      ['REPLIED', 60],
      ['IN_PROGRESS', 22],
      ['AWAITING_COSIGN', 15],
      ['WITHDRAWN', 3],
    ],
  ],
  [
    180,
    [
      ['EVALUATED', 70],
      ['REPLIED', 20],
      ['IN_PROGRESS', 5],
      ['WITHDRAWN', 3],
      ['MERGED', 2],
    ],
  ],
  [
    290,
    [
      ['FOLLOW_UP', 70],
      ['EVALUATED', 24],
      ['IN_PROGRESS', 1],
      ['WITHDRAWN', 3],
      ['MERGED', 2],
    ],
  ],
  [
    Number.POSITIVE_INFINITY,
    [
      ['CLOSED', 82],
      ['CARRIED_OVER', 12],
      ['VERIFIED', 1],
      ['WITHDRAWN', 3],
      ['MERGED', 2],
    ],
  ],
];

const statusAfter = (place: number, age: number): SupervisionProposalStatus =>
  weighted(place, 8, ages.find(([until]) => age <= until)?.[1] ?? []);

/** Statuses in which every unit that owes a reply has given it. */
const answered: ReadonlySet<SupervisionProposalStatus> = new Set([
  ...(['REPLIED', 'EVALUATED', 'FOLLOW_UP', 'VERIFIED', 'CLOSED', 'CARRIED_OVER'] as const),
]);

function verifiedAs(place: number, status: SupervisionProposalStatus): VerifiedResult | null {
  if (status === 'CLOSED') return 'YES';
  if (status === 'CARRIED_OVER') return chance(place, 9, 10) < 7 ? 'PARTLY' : 'NO';
  return status === 'VERIFIED' ? 'PARTLY' : null;
}

const places = ['新城区', '回民区', '玉泉区', '赛罕区', '土左旗', '托县', '和林县', '清水河县', '武川县', '开发区'];
const subjects = [
  ...['小微企业贷款', '涉企检查', '老旧小区电梯', '校园周边食品', '外卖骑手保险', '农牧民用水', '社区养老', '公交线路'],
  ...['不动产登记', '工程款拖欠', '噪声扰民', '河道垃圾', '公共停车', '医保结算', '集贸市场', '法律援助'],
];
const verbs = ['进一步规范', '加快推进', '依法整治', '优化', '公开', '联合督办'];

const titleOf = (place: number): string =>
  `关于${pick(verbs, place, 10)}${pick(places, place, 11)}${pick(subjects, place, 12)}工作的监督建议`;

const pick = (words: readonly string[], place: number, purpose: number): string =>
  words[chance(place, purpose, words.length)] ?? '';
