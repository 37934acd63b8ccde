import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { dayField, nothing, referenceField } from '#kit';
import { MemberEntity } from '../members/member.entity.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { ActivityEntity } from './activity.entity.ts';
import { ActivityAttendanceEntity } from './activity-attendance.entity.ts';
import { activityAttendanceLifecycle } from './activity-attendance.lifecycle.ts';
import { activityAttendancePolicy } from './activity-attendance.policy.ts';

const { step, publication } = ownSteps('activity-attendance', activityAttendancePolicy, activityAttendanceLifecycle);

/** 登记出席: a member in office on that day, once. */
export const attend = step({
  verb: 'attend',
  zh: '登记委员参加活动',
  en: 'note that a member was at an activity',
  action: 'attend',
  input: z.object({
    activityId: referenceField('活动', 'The activity'),
    memberId: referenceField('委员', 'The member'),
  }),
  make: async ({ activityId, memberId }, { em }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const activity = await em.findOne(ActivityEntity, { id: activityId, status: 'HELD' }, { lockMode });
    refuseUnless(
      activity !== null,
      '活动不存在或登记已撤回，请从 activities 中选择。',
      'There is no such activity, or its entry was withdrawn; choose one from activities.',
    );
    const { heldOn, region } = activity;
    const inOffice = { admittedOn: { $lte: heldOn }, $or: [{ leftOn: null }, { leftOn: { $gte: heldOn } }] };
    const members = await em.count(MemberEntity, { id: memberId, ...inOffice });
    refuseUnless(
      members === 1,
      '委员不存在，或活动当日不在任，请从 members 中选择。',
      'There is no such member in office on that day; choose one from members.',
    );
    const known = await em.count(ActivityAttendanceEntity, { activityId, memberId });
    refuseUnless(
      known === 0,
      '该委员的出席已登记，只计一次；划去的请恢复。',
      'The member is noted already and counts once; restore it if it was struck out.',
    );
    return { activityId, memberId, region, attendedOn: heldOn };
  },
  told: 'attended',
});

/** 划去: by the clerk, or with the entry of the activity. */
export const strikeOut = step({
  verb: 'strike-out',
  zh: '划去误登的出席',
  en: 'strike out an attendance that was entered wrongly',
  action: 'strikeOut',
  input: nothing,
  told: 'struck-out',
});

const restore = step({
  verb: 'restore',
  zh: '恢复划去的出席',
  en: 'restore an attendance that was struck out',
  action: 'restore',
  input: nothing,
  told: 'restored',
});

/** 随活动更正日期 */
export const followActivity = step({
  verb: 'follow',
  zh: '随活动更正日期',
  en: 'follow the activity to its corrected day',
  action: 'follow',
  input: z.object({ attendedOn: dayField('参加日期', 'The day') }),
  change: (attendance, { attendedOn }) => {
    attendance.attendedOn = attendedOn;
  },
  told: 'moved',
  isReaction: true,
});

/** The steps, and how they are told of. */
export const activityAttendanceCommands = [attend, strikeOut, restore, followActivity];
export { publication as activityAttendancePublication };
