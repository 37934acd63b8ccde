import { z } from 'zod';
import { choiceField, dayField, listField, nothing, referenceField, textField } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { demandLifecycle } from './demand.lifecycle.ts';
import { demandPolicy } from './demand.policy.ts';
import { demandTags } from './demand-tags.ts';
import { ProjectListEntryEntity } from './project-list-entry.entity.ts';

const { step, publication } = ownSteps('demand', demandPolicy, demandLifecycle);

/** 登记需求 */
const voice = step({
  verb: 'voice',
  zh: '登记群众需求',
  en: 'enter what people ask for at a work place',
  action: 'voice',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    voicedOn: dayField('提出日期', 'The day it was voiced'),
    text: textField('内容，不写个人信息', 'What is asked for, without personal data', 500),
    tags: listField(choiceField('DemandTag', demandTags, '领域', 'Tag'), '所属领域', 'What it is about', { most: 3 }),
  }),
  make: async ({ tags, ...given }, work) => {
    const { region } = await placeHeldAt(work, given.placeId, given.voicedOn);
    const no = await nextNumber(work, 'demand', '需', given.voicedOn.slice(0, 4), 4);
    return { ...given, region, no, tags: [...new Set(tags)] };
  },
  told: 'voiced',
});

/** 列入项目: of the same place, while the entry is on the list. */
export const takeUpDemand = step({
  verb: 'take-up',
  zh: '将需求列入项目清单的一项',
  en: 'let an entry of the project list answer a demand',
  action: 'takeUp',
  input: z.object({ projectId: referenceField('项目', 'The entry of the project list') }),
  change: async (demand, { projectId }, { em }) => {
    const status = { $in: ['LISTED' as const, 'PLANNED' as const] };
    const projects = await em.count(ProjectListEntryEntity, { id: projectId, placeId: demand.placeId, status });
    refuseUnless(
      projects === 1,
      '项目须属于同一站(室)，且未完成、未取消；请从该站(室)的项目清单中选择。',
      'The entry is on the list of the same work place, neither finished nor dropped; choose one from there.',
    );
    demand.projectId = projectId;
  },
  told: 'taken-up',
});

/** 项目取消后重新待列 */
export const releaseDemand = step({
  verb: 'release',
  zh: '随项目取消退回待列',
  en: 'be without a project again, because that was dropped',
  action: 'release',
  input: nothing,
  change: (demand) => {
    demand.projectId = null;
  },
  told: 'released',
  isReaction: true,
});

const withdraw = step({
  verb: 'withdraw',
  zh: '撤回需求登记',
  en: 'withdraw the entry of a demand',
  action: 'withdraw',
  input: z.object({ reason: textField('原因', 'Why', 200) }),
  change: (demand, { reason }) => {
    demand.reason = reason;
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const demandCommands = [voice, takeUpDemand, releaseDemand, withdraw];
export { publication as demandPublication };
