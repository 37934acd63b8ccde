import { defineLifecycle } from '#kit';

/** 举措: planned, under way, completed with evidence. */
export const contactMeasureLifecycle = defineLifecycle({
  statuses: ['PLANNED', 'UNDER_WAY', 'COMPLETED'],
  initial: 'PLANNED',
  transitions: {
    plan: { from: [], to: 'PLANNED' },
    revise: { from: ['PLANNED', 'UNDER_WAY'], to: null },
    begin: { from: ['PLANNED'], to: 'UNDER_WAY' },
    complete: { from: ['UNDER_WAY'], to: 'COMPLETED' },
  },
});

export type ContactMeasureStatus = (typeof contactMeasureLifecycle.statuses)[number];
