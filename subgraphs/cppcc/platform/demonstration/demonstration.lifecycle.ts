import { defineLifecycle } from '#kit';

/** 示范点: it is one until the award is revoked. */
export const demonstrationLifecycle = defineLifecycle({
  statuses: ['IN_FORCE', 'REVOKED'],
  initial: 'IN_FORCE',
  transitions: { award: { from: [], to: 'IN_FORCE' }, revoke: { from: ['IN_FORCE'], to: 'REVOKED' } },
});

export type DemonstrationStatus = (typeof demonstrationLifecycle.statuses)[number];
