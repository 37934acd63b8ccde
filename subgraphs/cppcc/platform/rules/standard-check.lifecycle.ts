import { defineLifecycle } from '#kit';

/** 年度自查: recorded once; what was ticked wrongly is corrected on the same record. */
export const standardCheckLifecycle = defineLifecycle({
  statuses: ['RECORDED'],
  initial: 'RECORDED',
  transitions: { record: { from: [], to: 'RECORDED' }, correct: { from: ['RECORDED'], to: null } },
});
