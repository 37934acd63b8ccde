import { defineLifecycle } from '#kit';

/** 出席: struck out where it was entered wrongly, and restored where that was wrong. */
export const activityAttendanceLifecycle = defineLifecycle({
  statuses: ['PRESENT', 'STRUCK_OUT'],
  initial: 'PRESENT',
  transitions: {
    attend: { from: [], to: 'PRESENT' },
    strikeOut: { from: ['PRESENT'], to: 'STRUCK_OUT' },
    restore: { from: ['STRUCK_OUT'], to: 'PRESENT' },
    follow: { from: ['PRESENT', 'STRUCK_OUT'], to: null },
  },
});

export type ActivityAttendanceStatus = (typeof activityAttendanceLifecycle.statuses)[number];
