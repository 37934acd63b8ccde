import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { openReviewLifecycle } from './open-review.lifecycle.ts';
import { reviewDecisions } from './review-decisions.ts';

/** 晾晒评比: what was decided of a work place for a year, why, and by whom. There is no score. */
export const OpenReviewEntity = defineEntity({
  name: 'OpenReview',
  tableName: 'open_review',
  properties: {
    ...livingProperties,
    placeId: p.uuid(),
    placeNo: p.string(),
    year: p.integer(),
    decision: p.enum(reviewDecisions),
    reasons: p.text(),
    /** The meeting or office that decided. */
    decidedBy: p.string(),
    decidedOn: p.date(),
    status: p.enum(openReviewLifecycle.statuses),
  },
  uniques: [{ properties: ['placeId', 'year'] }],
  indexes: [{ properties: ['year', 'placeNo', 'id'] }, { properties: ['placeNo', 'year', 'id'] }],
});

export type OpenReview = InferEntity<typeof OpenReviewEntity>;
