import { sampleId } from '#kit';
import type { ReviewDecision } from '../../platform/reviews/review-decisions.ts';
import { livingMarks } from '../handlings.ts';
import { samplePlaces } from './work-places.ts';

const year = 2023;
const decidedOn = '2024-01-18';

/** What was decided of a place, in turn (sample assumption). */
const decisionAt = (place: number): ReviewDecision =>
  place % 11 === 4 ? 'COMMENDED' : place % 41 === 7 ? 'TO_IMPROVE' : place === 150 ? 'TO_CLOSE' : 'KEPT';

const reasons: Readonly<Record<ReviewDecision, string>> = {
  COMMENDED: '活动经常、群众参与面广、反馈及时，观摩中获得认可。',
  KEPT: '运行正常，符合工作规范。',
  TO_IMPROVE: '活动安排不均衡，反馈不及时，限半年内改进。',
  TO_CLOSE: '依托单位已调整，建议并入邻近工作室。',
};

/** 晾晒评比: one cycle, of the places that were there in 2023. */
export const sampleOpenReviews = () =>
  samplePlaces
    .filter(({ openedOn }) => openedOn <= `${year}-12-31`)
    .map(({ id: placeId, no: placeNo, region }, place) => ({
      ...livingMarks(decidedOn),
      ...{ id: sampleId('open-review', placeId, year), placeId, placeNo, region, year, decidedOn },
      decision: decisionAt(place),
      reasons: reasons[decisionAt(place)],
      decidedBy: '市政协主席会议',
      status: 'DECIDED' as const,
    }));
