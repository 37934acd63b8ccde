import { defineLifecycle } from '#kit';

/** 履职档案: compiled from the records, put right where the member objects, and reviewed by people. */
export const performanceRecordLifecycle = defineLifecycle({
  statuses: ['COMPILED', 'OBJECTED', 'REVIEWED'],
  initial: 'COMPILED',
  transitions: {
    compile: { from: [], to: 'COMPILED' },
    refresh: { from: ['COMPILED'], to: null },
    object: { from: ['COMPILED'], to: 'OBJECTED' },
    settle: { from: ['OBJECTED'], to: 'COMPILED' },
    review: { from: ['COMPILED'], to: 'REVIEWED' },
  },
});

export type PerformanceRecordStatus = (typeof performanceRecordLifecycle.statuses)[number];
