import { defineLifecycle } from '#kit';

/** 活动: entered once it was held; what was entered wrongly is corrected or withdrawn with a reason, never deleted. */
export const activityLifecycle = defineLifecycle({
  statuses: ['HELD', 'WITHDRAWN'],
  initial: 'HELD',
  transitions: {
    record: { from: [], to: 'HELD' },
    correct: { from: ['HELD'], to: null },
    withdraw: { from: ['HELD'], to: 'WITHDRAWN' },
  },
});

export type ActivityStatus = (typeof activityLifecycle.statuses)[number];
