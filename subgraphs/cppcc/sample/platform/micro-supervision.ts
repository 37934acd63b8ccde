import { sampleId } from '#kit';
import { spread } from '../days.ts';
import { livingMarks } from '../handlings.ts';
import { openPlaceOn } from './work-places.ts';

/** How many there were (sample assumption: no figure is published). */
const count = 120;

const subjects: readonly (readonly [subject: string, finding: string, suggestion: string])[] = [
  ['小区消防通道畅通情况', '高峰时段仍有占用，标识不清。', '补划标线，物业每日巡查并公示。'],
  ['政务服务窗口办事指南落实情况', '个别事项清单与线上不一致。', '统一清单，设专人核对更新。'],
  ['校园周边食品经营情况', '多数规范，个别摊点未公示信息。', '开展一次集中检查并公示结果。'],
  ['公共厕所开放情况', '夜间开放时间不一。', '公布统一开放时间和监督电话。'],
  ['路面修补质量', '部分修补处下沉。', '明确保修责任，雨季前复查。'],
  ['社区助餐点运行情况', '菜品单一，就餐人数下降。', '征求意见后调整菜谱，公开补贴使用情况。'],
  ['无障碍设施使用情况', '坡道被杂物占用。', '纳入网格巡查事项。'],
];

/** 委员微监督 of the sample, before the published report and after it. */
export const sampleMicroSupervisions = () =>
  Array.from({ length: count }, (_, place) => {
    const heldOn = spread('2022-04-10', '2026-11-19', place, count);
    const { id: placeId, region } = openPlaceOn(heldOn, place);
    const [subject, finding, suggestion] = subjects[place % subjects.length] as (typeof subjects)[number];
    return {
      ...livingMarks(heldOn),
      ...{ id: sampleId('micro-supervision', place), heldOn, placeId, region, subject, finding, suggestion },
      correctionReason: null,
      withdrawalReason: null,
      status: 'RECORDED' as const,
    };
  });
