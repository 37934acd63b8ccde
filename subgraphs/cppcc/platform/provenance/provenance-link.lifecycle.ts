import { defineLifecycle } from '#kit';

/** 来源关联: what was linked in error is unlinked with a reason, and stays on record. */
export const provenanceLinkLifecycle = defineLifecycle({
  statuses: ['LINKED', 'UNLINKED'],
  initial: 'LINKED',
  transitions: { link: { from: [], to: 'LINKED' }, unlink: { from: ['LINKED'], to: 'UNLINKED' } },
});

export type ProvenanceLinkStatus = (typeof provenanceLinkLifecycle.statuses)[number];
