import { defineLifecycle } from '#kit';

/** 共建: it lasts until it is ended, or until the place closes. */
export const coBuildingLifecycle = defineLifecycle({
  statuses: ['ACTIVE', 'ENDED'],
  initial: 'ACTIVE',
  transitions: {
    begin: { from: [], to: 'ACTIVE' },
    end: { from: ['ACTIVE'], to: 'ENDED' },
    release: { from: ['ACTIVE'], to: 'ENDED' },
  },
});

export type CoBuildingStatus = (typeof coBuildingLifecycle.statuses)[number];
