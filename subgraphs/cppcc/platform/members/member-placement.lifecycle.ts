import { defineLifecycle } from '#kit';

/** 编入: a member is at a place until moved away, or until the place closes or the member leaves office. */
export const memberPlacementLifecycle = defineLifecycle({
  statuses: ['PLACED', 'ENDED'],
  initial: 'PLACED',
  transitions: {
    begin: { from: [], to: 'PLACED' },
    end: { from: ['PLACED'], to: 'ENDED' },
    release: { from: ['PLACED'], to: 'ENDED' },
  },
});

export type MemberPlacementStatus = (typeof memberPlacementLifecycle.statuses)[number];
