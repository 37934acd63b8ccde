import { defineLifecycle } from '#kit';

/** 委员: in office until they leave it. */
export const memberLifecycle = defineLifecycle({
  statuses: ['ACTIVE', 'LEFT'],
  initial: 'ACTIVE',
  transitions: {
    admit: { from: [], to: 'ACTIVE' },
    revise: { from: ['ACTIVE'], to: null },
    bindAccount: { from: ['ACTIVE'], to: null },
    leave: { from: ['ACTIVE'], to: 'LEFT' },
  },
});

export type MemberStatus = (typeof memberLifecycle.statuses)[number];
