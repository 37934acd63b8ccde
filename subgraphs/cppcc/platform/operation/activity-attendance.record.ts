import { conditionsOn, field, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { ActivityAttendance } from './activity-attendance.entity.ts';
import { type ActivityAttendanceStatus, activityAttendanceLifecycle } from './activity-attendance.lifecycle.ts';
import { activityAttendancePolicy } from './activity-attendance.policy.ts';

const ActivityAttendanceStatusEnum = publishEnum<ActivityAttendanceStatus>(
  'ActivityAttendanceStatus',
  words('出席记录状态。', 'Whether an attendance stands.'),
  { PRESENT: ['已参加', 'was there'], STRUCK_OUT: ['已划去', 'struck out'] },
);

const ActivityAttendanceType = recordType<ActivityAttendance>(
  'ActivityAttendance',
  '委员参加活动',
  'A member who was at an activity',
  {
    attendedOn: field.day('参加日期', 'The day'),
    status: field.oneOf(ActivityAttendanceStatusEnum, '状态', 'Whether it stands'),
  },
);

const on = conditionsOn<ActivityAttendance>();

/** 委员参加活动 */
export const activityAttendance: ShownRecord<ActivityAttendance> = {
  name: 'ActivityAttendance',
  zh: '委员参加活动情况',
  en: 'attendances of members',
  type: ActivityAttendanceType,
  policy: activityAttendancePolicy,
  lifecycle: activityAttendanceLifecycle,
  order: [
    ['attendedOn', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    memberId: on.is('memberId', '委员', 'The member'),
    activityId: on.is('activityId', '活动', 'The activity'),
    attendedSince: on.since('attendedOn', '参加日期不早于', 'On this day or later'),
    attendedUntil: on.until('attendedOn', '参加日期不晚于', 'On this day or earlier'),
    statuses: on.oneOf('status', ActivityAttendanceStatusEnum, '状态', 'Statuses'),
  },
};
