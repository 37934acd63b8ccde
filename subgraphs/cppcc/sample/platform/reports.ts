import { midnightOf, sampleId } from '#kit';
import type { FigureCode } from '../../platform/reports/recipe.ts';
import { livingMarks } from '../handlings.ts';
import { reportedOn } from '../published.ts';
import { sampleCell } from './organisation.ts';

/** The figures of the report of August 2023 as they were printed. */
const published: readonly (readonly [FigureCode, text: string, lowest: number, highest?: number])[] = [
  ['WORK_PLACES', '210(84+37+7+60+22)', 210],
  ['STATIONS', '84', 84],
  ['SECTOR_STUDIOS', '37', 37],
  ['PARTY_STUDIOS', '7', 7],
  ['ORGANISATION_STUDIOS', '60', 60],
  ['TASK_STUDIOS', '22', 22],
  ['AGREEMENTS', '4', 4],
  ['CAMPAIGN_YEARS', '连续两年', 2],
  ['SUPERVISION_PROPOSALS', '71', 71],
  ['MICRO_SUGGESTIONS', '3164', 3164],
  ['OPINION_REPORTS', '2165', 2165],
  ['PRACTICAL_DEEDS', '645', 645],
  ['DEMONSTRATIONS', '100', 100],
  ['PARTY_DEMONSTRATIONS', '30', 30],
  ['MEASURES', '19', 19],
  ['SPEECH_SESSIONS', '23', 23],
  ['CONGRESS_SESSIONS', '41', 41],
  ['LECTURE_SESSIONS', '6', 6],
  ['OUTREACH_AUDIENCE', '3842', 3842],
  ['THEME_CLASSES', '12', 12],
  ['TOPIC_ACTIVITIES', '20多', 21, 29],
  ['PRESSED_PROPOSALS', '6', 6],
  ['MICRO_CONSULTATIONS', '108', 108],
];

const publishedOn = '2023-08-14';
const reportId = sampleId('published-report', reportedOn);

/** 《强化党建引领 搭建履职平台 推进协商民主广泛多层制度化发展》, the report of the sample. */
export const samplePublishedReport = {
  ...livingMarks(publishedOn),
  id: reportId,
  region: sampleCell.code,
  title: '强化党建引领 搭建履职平台 推进协商民主广泛多层制度化发展',
  asOf: reportedOn,
  firstDay: '2022-01-01',
  source: '呼和浩特市政协，自治区政协工作经验交流会发言，2023年8月14日公开',
  publishedOn,
  knownAt: midnightOf(publishedOn),
  status: 'LOCKED' as const,
};

/** The figures of the report; `values` are what the rows of the sample give, which the lock keeps. */
export const samplePublishedFigures = (values: ReadonlyMap<string, number>) =>
  published.map(([code, text, lowest, highest = lowest], place) => ({
    ...{ id: sampleId('published-figure', reportedOn, code), reportId, place, code, lowest, highest },
    published: text,
    locked: values.get(code) ?? null,
  }));
