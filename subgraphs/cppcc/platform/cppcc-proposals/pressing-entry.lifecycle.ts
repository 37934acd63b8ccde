import { defineLifecycle } from '#kit';

/** 督办记录: an entry stands until it is withdrawn. */
export const pressingEntryLifecycle = defineLifecycle({
  statuses: ['RECORDED', 'WITHDRAWN'],
  initial: 'RECORDED',
  transitions: { record: { from: [], to: 'RECORDED' }, withdraw: { from: ['RECORDED'], to: 'WITHDRAWN' } },
});

export type PressingEntryStatus = (typeof pressingEntryLifecycle.statuses)[number];
