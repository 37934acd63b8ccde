import { defineLifecycle } from '#kit';

/** 用数清单: put forward, decided by another than its author, and withdrawn when it is no longer wanted. */
export const savedQueryLifecycle = defineLifecycle({
  statuses: ['SUBMITTED', 'APPROVED', 'DECLINED', 'WITHDRAWN'],
  initial: 'SUBMITTED',
  transitions: {
    submit: { from: [], to: 'SUBMITTED' },
    approve: { from: ['SUBMITTED'], to: 'APPROVED' },
    decline: { from: ['SUBMITTED'], to: 'DECLINED' },
    withdraw: { from: ['APPROVED'], to: 'WITHDRAWN' },
  },
});

export type SavedQueryStatus = (typeof savedQueryLifecycle.statuses)[number];
