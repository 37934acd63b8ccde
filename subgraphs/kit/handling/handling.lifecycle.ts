import { defineLifecycle } from '../define-lifecycle.ts';

/** 办理流程: what a handling body does with its assignment. */
export const handlingLifecycle = defineLifecycle({
  statuses: ['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPLIED'],
  initial: 'ASSIGNED',
  transitions: {
    acknowledge: { from: ['ASSIGNED'], to: 'RECEIVED' },
  },
});

export type HandlingStatus = (typeof handlingLifecycle.statuses)[number];
