import { sampleId } from '#kit';
import type {
  ActivityKind,
  OutreachBrand,
  OutreachCampaign,
  SinkType,
} from '../../platform/operation/activity-words.ts';
import { daysAfter, spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { sampleTopics, topicId } from './consultations.ts';
import { membersAt } from './members.ts';
import { chainActivities, projectId, yearPlanId } from './operation.ts';
import { openPlaceOn, samplePlaces } from './work-places.ts';

/** An activity before it has its number. */
interface Sketch {
  readonly heldOn: string;
  readonly title: string;
  readonly kind: ActivityKind;
  readonly attendance: number;
  readonly place: { readonly id: string; readonly region: string };
  readonly sinkType?: SinkType;
  readonly brand?: OutreachBrand;
  readonly campaign?: OutreachCampaign;
  readonly topicId?: string;
  readonly projectId?: string;
  readonly yearPlanId?: string;
}

interface Series {
  readonly campaign: OutreachCampaign;
  readonly title: string;
  readonly brands: readonly OutreachBrand[];
  /** When sessions were held and how many; those of this year up to the report are published, all others assumed. */
  readonly windows: readonly (readonly [from: string, to: string, count: number])[];
}

const series: readonly Series[] = [
  {
    campaign: 'INSPECTION_SPEECH',
    title: '学习贯彻考察内蒙古重要讲话精神宣讲',
    brands: ['SPEAKERS_GROUP'],
    windows: [
      ['2023-06-12', '2023-08-11', 23],
      ['2023-08-16', '2024-03-20', 18],
    ],
  },
  {
    campaign: 'PARTY_CONGRESS',
    title: '学习贯彻党的二十大精神宣讲',
    brands: ['SPEAKERS_GROUP', 'MEMBERS_LECTURE'],
    windows: [
      ['2022-11-01', '2022-12-28', 12],
      ['2023-01-05', '2023-08-09', 41],
      ['2023-08-22', '2023-12-20', 15],
    ],
  },
  {
    campaign: 'LECTURE_HALL',
    title: '首府政协讲堂',
    brands: ['LECTURE_HALL'],
    windows: [
      ['2022-05-10', '2022-12-20', 5],
      ['2023-01-20', '2023-08-05', 6],
      ['2023-09-01', '2026-11-10', 32],
    ],
  },
  {
    campaign: 'THEME_CLASS',
    title: '铸牢中华民族共同体意识主题课堂',
    brands: ['MEMBERS_LECTURE'],
    windows: [
      ['2022-06-01', '2022-12-10', 7],
      ['2023-01-15', '2023-08-02', 12],
      ['2023-09-05', '2026-11-12', 40],
    ],
  },
];

/** The audience of the published report: 70 sessions of three series, 3842 people; how they divide is a sample assumption. */
const audience = 3_842;
const audienceSessions = 70;
const sizeOf = (index: number): number => 40 + ((index * 7) % 30);

/** How many were at one of those sessions; the last has what is left. */
function audienceOf(index: number): number {
  if (index < audienceSessions - 1) return sizeOf(index);
  return audience - Array.from({ length: audienceSessions - 1 }, (_, place) => sizeOf(place)).reduce((a, b) => a + b);
}

const isPublished = (heldOn: string): boolean => heldOn >= '2023-01-01' && heldOn <= '2023-08-12';

const talks = (): Sketch[] => {
  let heard = 0;
  return series.flatMap(({ campaign, title, brands, windows }) =>
    windows.flatMap(([from, to, count]) =>
      Array.from({ length: count }, (_, index) => {
        const heldOn = spread(from, to, index, count);
        const isHeard = campaign !== 'THEME_CLASS' && isPublished(heldOn);
        return {
          ...{ heldOn, campaign, kind: 'TALK' as const, place: openPlaceOn(heldOn, index) },
          title: `${title}(第${index + 1}场)`,
          attendance: isHeard ? audienceOf(heard++) : 35 + ((index * 13) % 40),
          brand: brands[index % brands.length] as OutreachBrand,
          sinkType: 'RESOURCES' as const,
        };
      }),
    ),
  );
};

/** How many activities each topic had; of the first, 24 were held up to the published report, which says more than twenty. */
const topicActivities: Readonly<Record<string, readonly (readonly [from: string, to: string, count: number])[]>> = {
  PRIMARY_CARE: [
    ['2023-02-20', '2023-08-10', 24],
    ['2023-09-12', '2023-10-30', 4],
  ],
  OLD_ESTATES: [['2022-04-20', '2022-10-30', 7]],
  NEW_EMPLOYMENT: [['2023-03-20', '2023-10-20', 8]],
  TRADE_ASSOCIATIONS: [['2023-03-20', '2023-11-10', 6]],
  ECOLOGY: [['2022-05-10', '2022-11-10', 5]],
  ELDERLY_MEALS: [['2024-03-15', '2024-10-30', 9]],
  DAIRY: [['2025-03-15', '2025-11-10', 7]],
  YOUTH_START_UPS: [['2026-03-15', '2026-11-12', 10]],
};

const steps: readonly (readonly [ActivityKind, string])[] = [
  ['FIELD_STUDY', '实地调研'],
  ['RECEPTION', '听取界别群众意见'],
  ['CONSULTATION', '专题协商座谈'],
  ['SUPERVISION', '监督视察'],
];

const onTopics = (): Sketch[] =>
  sampleTopics.flatMap(({ code, title }) =>
    (topicActivities[code] ?? []).flatMap(([from, to, count]) =>
      Array.from({ length: count }, (_, index) => {
        const heldOn = spread(from, to, index, count);
        const [kind, step] = steps[index % steps.length] as (typeof steps)[number];
        return {
          ...{ heldOn, kind, topicId: topicId(code), place: openPlaceOn(heldOn, index) },
          title: `“${title}”${step}`,
          attendance: 12 + ((index * 5) % 25),
          sinkType: 'WORK' as const,
        };
      }),
    ),
  );

const lastDay = '2026-11-20';

const ofProjects = (): Sketch[] =>
  chainActivities
    .filter(({ heldOn }) => heldOn <= lastDay)
    .map(({ place, project, title, heldOn }, index) => ({
      ...{ heldOn, title, place, kind: 'MICRO_SERVICE' as const, sinkType: 'MEMBERS' as const },
      attendance: 20 + ((index * 3) % 30),
      projectId: projectId(place.id, Number(heldOn.slice(0, 4)), project),
      yearPlanId: yearPlanId(place.id, Number(heldOn.slice(0, 4))),
    }));

/** What is held all the year round, without a series, topic or project (sample assumption). */
const routine: readonly Omit<Sketch, 'heldOn' | 'place' | 'attendance'>[] = [
  { title: '委员接待日', kind: 'RECEPTION', sinkType: 'MEMBERS' },
  { title: '义务理发、家电维修公益微服务', kind: 'MICRO_SERVICE', sinkType: 'MEMBERS' },
  { title: '“书香政协”读书分享', kind: 'TALK', brand: 'READING', sinkType: 'RESOURCES' },
  { title: '营商环境微监督走访', kind: 'SUPERVISION', sinkType: 'WORK' },
  { title: '站(室)观摩交流', kind: 'EXCHANGE' },
  { title: '委员讲堂：健康生活', kind: 'TALK', brand: 'MEMBERS_LECTURE', sinkType: 'RESOURCES' },
];
const routineCount = 900;

const allYearRound = (): Sketch[] =>
  Array.from({ length: routineCount }, (_, index) => {
    const heldOn = spread('2022-04-01', lastDay, index, routineCount);
    const what = routine[index % routine.length] as (typeof routine)[number];
    return { ...what, heldOn, place: openPlaceOn(heldOn, index), attendance: 8 + ((index * 11) % 30) };
  });

const sketches = (): Sketch[] =>
  [...talks(), ...onTopics(), ...ofProjects(), ...allYearRound()].toSorted((one, other) =>
    one.heldOn < other.heldOn ? -1 : Number(one.heldOn > other.heldOn),
  );

/** 履职活动 of the sample, numbered by year in the order in which they were held. */
export const sampleActivities = () => {
  const numbers = new Map<string, number>();
  return sketches().map(({ place, ...sketch }) => {
    const year = sketch.heldOn.slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    return {
      ...{
        sinkType: null,
        brand: null,
        campaign: null,
        topicId: null,
        projectId: null,
        yearPlanId: null,
        reason: null,
      },
      ...livingMarks(sketch.heldOn),
      ...sketch,
      id: sampleId('activity', year, number),
      region: place.region,
      placeId: place.id,
      no: `呼协活〔${year}〕${String(number).padStart(4, '0')}号`,
      status: 'HELD' as const,
    };
  });
};

/** The day by which all its members were placed, by place. */
const filledOn = new Map(samplePlaces.map(({ id, openedOn }) => [id, daysAfter(openedOn, 23)]));

/** How many of the members at a place were at an activity there, at most. */
const mostMembers = 3;

/** 委员参加活动: some of those who are placed where it was held (sample assumption). */
export const sampleAttendances = (activities: ReturnType<typeof sampleActivities>) => {
  const members = new Map<string, string[]>();
  return activities.flatMap(({ id, placeId, region, heldOn }, index) => {
    if (heldOn < (filledOn.get(placeId) ?? '')) return [];
    const here = members.get(placeId) ?? membersAt(placeId);
    members.set(placeId, here);
    return here.slice(index % 2, (index % 2) + mostMembers).map((memberId) => ({
      ...livingMarks(heldOn),
      ...{ id: sampleId('activity-attendance', id, memberId), region, activityId: id, memberId, attendedOn: heldOn },
      status: 'PRESENT' as const,
    }));
  });
};
