import { defineLifecycle } from '#kit';

/** 项目: on the list, in the plan of a year, finished; or dropped, which lets its demands go. */
export const projectListEntryLifecycle = defineLifecycle({
  statuses: ['LISTED', 'PLANNED', 'FINISHED', 'DROPPED'],
  initial: 'LISTED',
  transitions: {
    list: { from: [], to: 'LISTED' },
    plan: { from: ['LISTED'], to: 'PLANNED' },
    finish: { from: ['PLANNED'], to: 'FINISHED' },
    drop: { from: ['LISTED', 'PLANNED'], to: 'DROPPED' },
  },
});

export type ProjectListEntryStatus = (typeof projectListEntryLifecycle.statuses)[number];
