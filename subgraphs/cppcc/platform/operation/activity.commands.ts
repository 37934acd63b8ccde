import { z } from 'zod';
import { choiceField, dayField, listField, referenceField, textField, type Work } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { ownSteps } from '../own-steps.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import type { Activity } from './activity.entity.ts';
import { activityLifecycle } from './activity.lifecycle.ts';
import { activityPolicy } from './activity.policy.ts';
import { attend, followActivity, strikeOut } from './activity-attendance.commands.ts';
import { ActivityAttendanceEntity } from './activity-attendance.entity.ts';
import { assertRests } from './activity-rests-on.ts';
import { activityKinds, outreachBrands, outreachCampaigns, sinkTypes } from './activity-words.ts';

const { step, publication } = ownSteps('activity', activityPolicy, activityLifecycle);

const most = 100_000;

const what = {
  heldOn: dayField('开展日期', 'The day it was held'),
  title: textField('名称', 'Title', 120),
  kind: choiceField('ActivityKind', activityKinds, '种类', 'Kind'),
  sinkType: choiceField('SinkType', sinkTypes, '三下沉', 'What came down to the place').nullish(),
  brand: choiceField('OutreachBrand', outreachBrands, '特色载体', 'Brand').nullish(),
  campaign: choiceField('OutreachCampaign', outreachCampaigns, '宣讲主题', 'What series it belongs to').nullish(),
  attendance: z.number().int().min(0).max(most).meta({ zh: '参加人次', en: 'How many people were there' }),
  yearPlanId: referenceField('年度计划', 'The plan of the year that it is part of').nullish(),
  projectId: referenceField('项目', 'The entry of the project list that it carries out').nullish(),
  topicId: referenceField('协商议题', 'The topic of consultation that it is about').nullish(),
};

/** Every column that a step sets; what is not given is empty. */
const columnsOf = (given: z.output<z.ZodObject<typeof what>>) => ({
  ...given,
  sinkType: given.sinkType ?? null,
  brand: given.brand ?? null,
  campaign: given.campaign ?? null,
  yearPlanId: given.yearPlanId ?? null,
  projectId: given.projectId ?? null,
  topicId: given.topicId ?? null,
});

/** 登记活动: held already, while its place was open; members who were there may be named at once. */
const record = step({
  verb: 'record',
  zh: '登记履职活动',
  en: 'record an activity that was held',
  action: 'record',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    ...what,
    memberIds: listField(referenceField('委员', 'A member'), '参加的委员', 'The members who were there', {
      most: 100,
    }).nullish(),
  }),
  make: async ({ placeId, memberIds: _members, ...given }, work) => {
    const { region } = await placeHeldAt(work, placeId, given.heldOn);
    await assertRests(given, placeId, work);
    const no = await nextNumber(work, 'activity', '活', given.heldOn.slice(0, 4), 4);
    return { ...columnsOf(given), placeId, region, no };
  },
  change: async ({ id }, { memberIds }, work) => {
    if (!memberIds || memberIds.length === 0) return;
    await work.em.flush();
    for (const memberId of new Set(memberIds)) await work.make(attend, { activityId: id, memberId });
  },
  told: 'recorded',
});

const reasonField = textField('原因', 'Why', 200);

const attendancesOf = ({ id }: Activity, { em }: Work) =>
  em.find(ActivityAttendanceEntity, { activityId: id }, { orderBy: { id: 'asc' } });

/** 更正: what was known before is kept; the attendances follow to another day. */
const correct = step({
  verb: 'correct',
  zh: '更正履职活动',
  en: 'correct what was entered of an activity',
  action: 'correct',
  input: z.object({ ...what, reason: reasonField }),
  change: async (activity, { reason, ...given }, work) => {
    await placeHeldAt(work, activity.placeId, given.heldOn);
    await assertRests(given, activity.placeId, work);
    const hasMoved = given.heldOn !== activity.heldOn;
    Object.assign(activity, columnsOf(given), { reason });
    if (!hasMoved) return;
    for (const attendance of await attendancesOf(activity, work)) {
      await work.run(followActivity, attendance, { attendedOn: given.heldOn });
    }
  },
  told: 'corrected',
});

/** 撤回: the attendances are struck out with it. */
const withdraw = step({
  verb: 'withdraw',
  zh: '撤回活动登记',
  en: 'withdraw the entry of an activity',
  action: 'withdraw',
  input: z.object({ reason: reasonField }),
  change: async (activity, { reason }, work) => {
    activity.reason = reason;
    for (const attendance of await attendancesOf(activity, work)) await work.run(strikeOut, attendance);
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const activityCommands = [record, correct, withdraw];
export { publication as activityPublication };
