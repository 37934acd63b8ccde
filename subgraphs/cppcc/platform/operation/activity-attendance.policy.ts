import { definePolicy, hubOnly, officers, officersOrHub } from '#kit';
import { ActivityAttendanceEntity } from './activity-attendance.entity.ts';

/** Which member was where stays within the CPPCC. */
export const activityAttendancePolicy = definePolicy(ActivityAttendanceEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    attend: officersOrHub('clerk', 'station-head'),
    strikeOut: officersOrHub('clerk', 'station-head'),
    restore: officers('clerk', 'station-head'),
    follow: hubOnly,
  },
});
