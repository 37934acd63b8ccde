import { defineLifecycle } from '#kit';

/** A link of the chain is there until it is dissolved. */
export const orgNodeLifecycle = defineLifecycle({
  statuses: ['ACTIVE', 'DISSOLVED'],
  initial: 'ACTIVE',
  transitions: { found: { from: [], to: 'ACTIVE' }, dissolve: { from: ['ACTIVE'], to: 'DISSOLVED' } },
});
