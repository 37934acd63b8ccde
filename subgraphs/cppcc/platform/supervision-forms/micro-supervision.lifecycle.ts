import { defineLifecycle } from '#kit';

/** 委员微监督: recorded once it was held, corrected or withdrawn where it was recorded wrongly. */
export const microSupervisionLifecycle = defineLifecycle({
  statuses: ['RECORDED', 'WITHDRAWN'],
  initial: 'RECORDED',
  transitions: {
    record: { from: [], to: 'RECORDED' },
    correct: { from: ['RECORDED'], to: null },
    withdraw: { from: ['RECORDED'], to: 'WITHDRAWN' },
  },
});

export type MicroSupervisionStatus = (typeof microSupervisionLifecycle.statuses)[number];
