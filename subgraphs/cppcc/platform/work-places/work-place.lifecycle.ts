import { defineLifecycle } from '#kit';

/** 委员工作站(室): it is open until it is closed. */
export const workPlaceLifecycle = defineLifecycle({
  statuses: ['OPEN', 'CLOSED'],
  initial: 'OPEN',
  transitions: {
    open: { from: [], to: 'OPEN' },
    revise: { from: ['OPEN'], to: null },
    close: { from: ['OPEN'], to: 'CLOSED' },
  },
});

export type WorkPlaceStatus = (typeof workPlaceLifecycle.statuses)[number];
