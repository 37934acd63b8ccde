import { defineLifecycle } from '#kit';

/** 晾晒评比: a decision of people about a place and a year; it may be revised, with reasons. */
export const openReviewLifecycle = defineLifecycle({
  statuses: ['DECIDED'],
  initial: 'DECIDED',
  transitions: { decide: { from: [], to: 'DECIDED' }, revise: { from: ['DECIDED'], to: null } },
});
