import { defineLifecycle } from '#kit';

/** 传导任务: routed down, reported up, accepted by the link above or sent back. */
export const chainTaskLifecycle = defineLifecycle({
  statuses: ['ROUTED', 'REPORTED', 'ACCEPTED'],
  initial: 'ROUTED',
  transitions: {
    route: { from: [], to: 'ROUTED' },
    report: { from: ['ROUTED'], to: 'REPORTED' },
    sendBack: { from: ['REPORTED'], to: 'ROUTED' },
    accept: { from: ['REPORTED'], to: 'ACCEPTED' },
  },
});

export type ChainTaskStatus = (typeof chainTaskLifecycle.statuses)[number];
