import { asBefore, defineLifecycle } from '#kit';

/** 交办流程: binding, objected to, suspended; ended when another unit has it or its proposal has ended. */
export const assignmentLifecycle = defineLifecycle({
  statuses: ['ACTIVE', 'OBJECTED', 'SUSPENDED', 'REASSIGNED', 'ENDED'],
  initial: 'ACTIVE',
  transitions: {
    make: { from: [], to: 'ACTIVE' },
    noteObjection: { from: ['ACTIVE'], to: 'OBJECTED' },
    uphold: { from: ['OBJECTED'], to: 'ACTIVE' },
    reassign: { from: ['OBJECTED'], to: 'REASSIGNED' },
    extend: { from: ['ACTIVE'], to: null },
    reopen: { from: ['ACTIVE'], to: null },
    suspend: { from: ['ACTIVE', 'OBJECTED'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: asBefore },
    end: { from: ['ACTIVE', 'OBJECTED', 'SUSPENDED'], to: 'ENDED' },
  },
});

export type AssignmentStatus = (typeof assignmentLifecycle.statuses)[number];
