import { defineLifecycle } from '#kit';

/** 为民办实事: a deed is recorded once it is done, corrected where it was recorded wrongly, withdrawn where it was none. */
export const practicalDeedLifecycle = defineLifecycle({
  statuses: ['RECORDED', 'WITHDRAWN'],
  initial: 'RECORDED',
  transitions: {
    record: { from: [], to: 'RECORDED' },
    correct: { from: ['RECORDED'], to: null },
    withdraw: { from: ['RECORDED'], to: 'WITHDRAWN' },
  },
});

export type PracticalDeedStatus = (typeof practicalDeedLifecycle.statuses)[number];
