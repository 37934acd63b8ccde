import { defineLifecycle } from '#kit';

/** 年度工作计划: it may take up further projects until it is concluded. */
export const yearPlanLifecycle = defineLifecycle({
  statuses: ['ADOPTED', 'CONCLUDED'],
  initial: 'ADOPTED',
  transitions: {
    adopt: { from: [], to: 'ADOPTED' },
    takeUp: { from: ['ADOPTED'], to: null },
    conclude: { from: ['ADOPTED'], to: 'CONCLUDED' },
  },
});

export type YearPlanStatus = (typeof yearPlanLifecycle.statuses)[number];
