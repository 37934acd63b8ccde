import { defineLifecycle } from '#kit';

/** 捆绑督办: pressed together, until it is ended. */
export const pressingBundleLifecycle = defineLifecycle({
  statuses: ['OPEN', 'ENDED'],
  initial: 'OPEN',
  transitions: {
    open: { from: [], to: 'OPEN' },
    end: { from: ['OPEN'], to: 'ENDED' },
  },
});

export type PressingBundleStatus = (typeof pressingBundleLifecycle.statuses)[number];
