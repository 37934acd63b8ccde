import { defineLifecycle } from '#kit';

/** 行政执法监督意见流程: issued, then answered by its addressee. */
export const lawEnforcementSupervisionLifecycle = defineLifecycle({
  statuses: ['ISSUED', 'REPLIED'],
  initial: 'ISSUED',
  transitions: {
    recordReply: { from: ['ISSUED'], to: 'REPLIED' },
  },
});

export type LawEnforcementSupervisionStatus = (typeof lawEnforcementSupervisionLifecycle.statuses)[number];
