import { sampleId } from '#kit';
import { type DemandTag, demandTags } from '../../platform/operation/demand-tags.ts';
import { daysAfter } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { type SamplePlace, samplePlaces } from './work-places.ts';

/** The places that have the whole chain, from demand to activity, in each year (sample assumption). */
const chainPlaces = samplePlaces.slice(0, 30);
const chainYears = [2023, 2024, 2025, 2026];

/** What people ask for in a year at a place, which project answers it, and on which day of the year; -1 without a project. */
const demandsOfYear: readonly (readonly [text: string, tag: DemandTag, project: number, day: number])[] = [
  ['希望社区卫生服务站延长周末开诊时间。', 'HEALTH', 0, 8],
  ['老人慢病取药要跑大医院，希望就近解决。', 'HEALTH', 0, 12],
  ['希望有人到小区讲解物业费和维修资金的规定。', 'HOUSING', 1, 15],
  ['物业与业主的纠纷缺少调解渠道。', 'RULE_OF_LAW', 1, 21],
  ['公交站点离小区太远，老人出行不便。', 'TRANSPORT', -1, 140],
];

const projectsOfYear: readonly (readonly [title: string, text: string])[] = [
  ['医卫界别委员进社区义诊', '组织医卫界别委员每季度到站(室)义诊，并协调延时开诊。'],
  ['法律界别委员物业纠纷咨询', '组织法律界别委员集中答疑，引导依法调解。'],
];

/** The chain of one place and year, by its identifiers; later mechanisms and the activities of the sample refer to it. */
const chains = chainPlaces.flatMap((place, index) => chainYears.map((year) => ({ place, index, year })));

export const yearPlanId = (placeId: string, year: number): string => sampleId('year-plan', placeId, year);
export const projectId = (placeId: string, year: number, project: number): string =>
  sampleId('project-list-entry', placeId, year, project);

const serial = (kind: string, year: number, number: number): string =>
  `呼协${kind}〔${year}〕${String(number).padStart(4, '0')}号`;

export const sampleDemands = () =>
  chains.flatMap(({ place: { id, region }, index, year }) =>
    demandsOfYear.map(([text, tag, project, day], place) => {
      const voicedOn = daysAfter(`${year}-01-01`, day + (index % 10));
      const isTakenUp = project >= 0;
      return {
        ...livingMarks(isTakenUp ? `${year}-02-10` : voicedOn),
        recordedAt: livingMarks(voicedOn).recordedAt,
        ...{ id: sampleId('demand', id, year, place), region, placeId: id, voicedOn, text },
        no: serial('需', year, index * demandsOfYear.length + place + 1),
        tags: tag === 'HEALTH' && place === 1 ? [tag, demandTags[2]] : [tag],
        projectId: isTakenUp ? projectId(id, year, project) : null,
        reason: null,
        status: isTakenUp ? ('TAKEN_UP' as const) : ('VOICED' as const),
      };
    }),
  );

/** 项目清单: those of past years are finished, those of the last year in the plan. */
export const sampleProjects = () =>
  chains.flatMap(({ place: { id, region }, index, year }) =>
    projectsOfYear.map(([title, text], project) => {
      const endedOn = year < 2026 ? `${year}-12-05` : null;
      return {
        ...livingMarks(endedOn ?? `${year}-02-20`),
        recordedAt: livingMarks(`${year}-02-10`).recordedAt,
        ...{ id: projectId(id, year, project), region, placeId: id, title, text, endedOn },
        no: serial('项', year, index * projectsOfYear.length + project + 1),
        listedOn: `${year}-02-10`,
        yearPlanId: yearPlanId(id, year),
        result: endedOn && '已按计划完成，群众反映良好。',
        status: endedOn ? ('FINISHED' as const) : ('PLANNED' as const),
      };
    }),
  );

export const sampleYearPlans = () =>
  chains.map(({ place: { id, region }, year }) => {
    const concludedOn = year < 2026 ? `${year}-12-15` : null;
    return {
      ...livingMarks(concludedOn ?? `${year}-02-20`),
      recordedAt: livingMarks(`${year}-02-20`).recordedAt,
      ...{ id: yearPlanId(id, year), region, placeId: id, year, concludedOn },
      text: `${year}年围绕群众需求组织义诊、法律咨询等活动，按项目清单推进。`,
      adoptedOn: `${year}-02-20`,
      summary: concludedOn && '列入计划的项目均已完成。',
      status: concludedOn ? ('CONCLUDED' as const) : ('ADOPTED' as const),
    };
  });

/** An activity that carries a project out. */
export interface ChainActivity {
  readonly place: SamplePlace;
  readonly project: number;
  readonly title: string;
  readonly heldOn: string;
}

/** What was held of the projects: in spring and, where the day has come, in autumn. */
export const chainActivities: readonly ChainActivity[] = chains.flatMap(({ place, index, year }) =>
  projectsOfYear.flatMap(([title], project) =>
    [`${year}-04-06`, `${year}-09-14`].map((from) => ({
      ...{ place, project, title },
      heldOn: daysAfter(from, project * 20 + (index % 15)),
    })),
  ),
);
