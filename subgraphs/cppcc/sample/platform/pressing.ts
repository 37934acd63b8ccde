import { sampleId } from '#kit';
import type { PressingManner } from '../../platform/cppcc-proposals/proposal-words.ts';
import { livingMarks } from '../handlings.ts';

/** A bundle of the sample: the places of its CPPCC proposals, and each time that it was pressed. */
interface SampleBundle {
  readonly id: string;
  readonly title: string;
  readonly pressedBy: string;
  readonly openedOn: string;
  readonly endedOn: string | null;
  readonly places: readonly number[];
  readonly pressed: readonly (readonly [on: string, by: string, manner: PressingManner, agreed: string])[];
}

/** That six proposals on care at the grass roots were pressed together is published; when and how is a sample assumption. */
export const sampleBundles: readonly SampleBundle[] = [
  {
    id: sampleId('pressing-bundle', 'PRIMARY_CARE'),
    title: '加强基层医疗卫生服务体系建设重点提案捆绑督办',
    pressedBy: '市政协教科卫体委员会',
    openedOn: '2023-03-20',
    endedOn: '2023-12-08',
    places: [12, 13, 14, 15, 16, 17],
    pressed: [
      ['2023-03-28', '市政协副主席', 'MEETING', '六件提案合并制定办理方案，每月通报一次进展。'],
      ['2023-04-21', '市政协教科卫体委员会', 'VISIT', '实地查看三家社区卫生服务中心，商定补充紧缺设备清单。'],
      ['2023-06-15', '市委督查室', 'LETTER', '要求主办单位逐件列明完成时限，并单独答复每件提案的提案者。'],
      ['2023-07-18', '市政协副主席', 'VISIT', '查看嘎查村卫生室建设，议定乡村医生培训计划。'],
      ['2023-10-20', '市政协教科卫体委员会', 'VISIT', '回访设备到位情况，提出下一步人才安排建议。'],
      ['2023-12-05', '市政协副主席', 'MEETING', '通报总体办理结果，结束捆绑督办，转入日常跟踪。'],
    ],
  },
  {
    id: sampleId('pressing-bundle', 'CITY_SERVICES', 2025),
    title: '城市精细化治理提案捆绑督办',
    pressedBy: '市政协提案委员会',
    openedOn: '2025-04-10',
    endedOn: null,
    places: [42, 43, 44],
    pressed: [
      ['2025-04-24', '市政协提案委员会', 'MEETING', '三件提案统一调度，明确牵头处室。'],
      ['2026-03-19', '市政协提案委员会', 'VISIT', '现场查看办理成效，要求巩固长效机制。'],
    ],
  },
];

/** 捆绑督办 of the sample. */
export const samplePressingBundles = () =>
  sampleBundles.map(({ id, title, pressedBy, openedOn, endedOn }) => ({
    ...livingMarks(endedOn ?? openedOn),
    recordedAt: livingMarks(openedOn).recordedAt,
    ...{ id, title, pressedBy, openedOn, endedOn },
    status: endedOn ? ('ENDED' as const) : ('OPEN' as const),
  }));

/** 督办记录 of the sample. */
export const samplePressingEntries = () =>
  sampleBundles.flatMap(({ id: bundleId, pressed }) =>
    pressed.map(([pressedOn, pressedBy, manner, agreed]) => ({
      ...livingMarks(pressedOn),
      ...{ id: sampleId('pressing-entry', bundleId, pressedOn), bundleId, pressedOn, pressedBy, manner, agreed },
      withdrawalReason: null,
      status: 'RECORDED' as const,
    })),
  );
