import { defineLifecycle } from '#kit';

/** A target stands until it is ended; another may then be set. */
export const deedTargetLifecycle = defineLifecycle({
  statuses: ['IN_FORCE', 'ENDED'],
  initial: 'IN_FORCE',
  transitions: { set: { from: [], to: 'IN_FORCE' }, end: { from: ['IN_FORCE'], to: 'ENDED' } },
});

export type DeedTargetStatus = (typeof deedTargetLifecycle.statuses)[number];
