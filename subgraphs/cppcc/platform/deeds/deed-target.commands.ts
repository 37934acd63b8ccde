import { z } from 'zod';
import { dayField, nothing, numberField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { DeedTargetEntity } from './deed-target.entity.ts';
import { deedTargetLifecycle } from './deed-target.lifecycle.ts';
import { deedTargetPolicy } from './deed-target.policy.ts';

const { step, publication } = ownSteps('deed-target', deedTargetPolicy, deedTargetLifecycle);

/** 设定目标: one at a time, and never without its source. */
const set = step({
  verb: 'set',
  zh: '设定办实事目标',
  en: 'set a target for deeds that was announced',
  action: 'set',
  input: z.object({
    title: textField('名称', 'Title', 120),
    count: numberField('目标件数', 'How many deeds'),
    term: textField('期限', 'In which time', 60),
    countsFrom: dayField('对照计数的起始日期', 'From which day deeds are set beside it'),
    source: textField('来源', 'Where it was announced', 200),
    announcedOn: dayField('公布日期', 'The day it was announced'),
  }),
  make: async (given, { em, day }) => {
    refuseUnless(
      given.announcedOn <= day,
      '公布日期不能晚于今天，请在公布之后登记。',
      'It cannot be announced on a day to come; record it afterwards.',
    );
    const standing = await em.count(DeedTargetEntity, { status: 'IN_FORCE' });
    refuseUnless(standing === 0, '已有一项有效目标，请先终止。', 'A target stands already; end that one first.');
    return given;
  },
  told: 'set',
});

const end = step({
  verb: 'end',
  zh: '终止办实事目标',
  en: 'end a target for deeds',
  action: 'end',
  input: nothing,
  change: (target, _input, { day }) => {
    target.endedOn = day;
  },
  told: 'ended',
});

/** The steps, and how they are told of. */
export const deedTargetCommands = [set, end];
export { publication as deedTargetPublication };
