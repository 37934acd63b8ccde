import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { activityAttendanceLifecycle } from './activity-attendance.lifecycle.ts';

/** 委员参加活动: a member counts once at an activity. */
export const ActivityAttendanceEntity = defineEntity({
  name: 'ActivityAttendance',
  tableName: 'activity_attendance',
  properties: {
    ...livingProperties,
    activityId: p.uuid(),
    memberId: p.uuid(),
    /** The day of the activity. */
    attendedOn: p.date(),
    status: p.enum(activityAttendanceLifecycle.statuses),
  },
  uniques: [{ properties: ['activityId', 'memberId'] }],
  indexes: [{ properties: ['attendedOn', 'id'] }, { properties: ['memberId', 'attendedOn', 'id'] }],
});

export type ActivityAttendance = InferEntity<typeof ActivityAttendanceEntity>;
