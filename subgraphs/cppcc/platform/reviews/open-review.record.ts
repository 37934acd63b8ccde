import { conditionsOn, field, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { OpenReview } from './open-review.entity.ts';
import { openReviewLifecycle } from './open-review.lifecycle.ts';
import { openReviewPolicy } from './open-review.policy.ts';
import type { ReviewDecision } from './review-decisions.ts';

const ReviewDecisionEnum = publishEnum<ReviewDecision>(
  'ReviewDecision',
  words('晾晒评比的结论。', 'What was decided of a work place.'),
  {
    COMMENDED: ['年度优秀', 'commended'],
    KEPT: ['保留', 'kept'],
    TO_IMPROVE: ['限期改进', 'to improve within a time'],
    TO_CLOSE: ['退出', 'to be closed'],
  },
);

const OpenReviewType = recordType<OpenReview>('OpenReview', '晾晒评比结论', 'What was decided of a place for a year', {
  placeNo: field.text('站(室)编号', 'Number of the work place'),
  year: field.count('年度', 'Year'),
  decision: field.oneOf(ReviewDecisionEnum, '结论', 'Decision'),
  reasons: field.text('理由', 'Reasons'),
  decidedBy: field.text('作出结论的会议或机构', 'The meeting or office that decided'),
  decidedOn: field.day('作出日期', 'The day of the decision'),
});

const on = conditionsOn<OpenReview>();

/** 晾晒评比; listed by the places' numbers, never by what was counted of them. */
export const openReview: ShownRecord<OpenReview> = {
  name: 'OpenReview',
  zh: '晾晒评比结论',
  en: 'decisions on work places',
  type: OpenReviewType,
  policy: openReviewPolicy,
  lifecycle: openReviewLifecycle,
  order: [
    ['placeNo', 'asc'],
    ['year', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    year: on.year('year', '年度', 'Year'),
    decisions: on.oneOf('decision', ReviewDecisionEnum, '结论', 'Decisions'),
    placeId: on.is('placeId', '站(室)', 'The work place'),
  },
};
