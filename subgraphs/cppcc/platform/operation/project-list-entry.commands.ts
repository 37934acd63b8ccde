import { z } from 'zod';
import { listField, referenceField, textField } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { openPlace } from '../work-places/open-place.ts';
import { releaseDemand, takeUpDemand } from './demand.commands.ts';
import { DemandEntity } from './demand.entity.ts';
import { projectListEntryLifecycle } from './project-list-entry.lifecycle.ts';
import { projectListEntryPolicy } from './project-list-entry.policy.ts';

const { step, publication } = ownSteps('project-list-entry', projectListEntryPolicy, projectListEntryLifecycle);

/** 列入清单: with the demands that it answers. */
const list = step({
  verb: 'list',
  zh: '将项目列入清单',
  en: 'put a project on the list, with the demands that it answers',
  action: 'list',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    title: textField('名称', 'Title', 120),
    text: textField('内容', 'What is to be done', 1_000),
    demandIds: listField(referenceField('需求', 'A demand'), '所回应的群众需求', 'The demands that it answers', {
      least: 1,
    }),
  }),
  make: async ({ placeId, title, text, demandIds }, work) => {
    const { region } = await openPlace(work, placeId);
    const voiced = await work.em.count(DemandEntity, { id: { $in: demandIds }, placeId, status: 'VOICED' });
    refuseUnless(
      voiced === new Set(demandIds).size,
      '所选需求须由该站(室)登记，且未列入其他项目；请从 demands(filter: { hasProject: false }) 中选择。',
      'The demands are of this place and without a project; choose from demands(filter: { hasProject: false }).',
    );
    const no = await nextNumber(work, 'project_list_entry', '项', work.day.slice(0, 4), 4);
    return { placeId, title, text, region, no, listedOn: work.day };
  },
  change: async ({ id }, { demandIds }, work) => {
    await work.em.flush();
    for (const demandId of new Set(demandIds)) await work.run(takeUpDemand, { id: demandId }, { projectId: id });
  },
  told: 'listed',
});

/** 列入年度计划 */
export const planProject = step({
  verb: 'plan',
  zh: '列入年度计划',
  en: 'be taken up by the plan of a year',
  action: 'plan',
  input: z.object({ yearPlanId: referenceField('年度计划', 'The plan') }),
  change: (project, { yearPlanId }) => {
    project.yearPlanId = yearPlanId;
  },
  told: 'planned',
  isReaction: true,
});

const finish = step({
  verb: 'finish',
  zh: '登记项目完成',
  en: 'note that a project is finished, and what was done',
  action: 'finish',
  input: z.object({ result: textField('完成情况', 'What was done', 1_000) }),
  change: (project, { result }, { day }) => {
    project.result = result;
    project.endedOn = day;
  },
  told: 'finished',
});

/** 取消项目: its demands are without a project again. */
const drop = step({
  verb: 'drop',
  zh: '取消项目',
  en: 'drop a project; its demands are without one again',
  action: 'drop',
  input: z.object({ reason: textField('取消原因', 'Why', 500) }),
  change: async (project, { reason }, { day, em, run }) => {
    project.result = reason;
    project.endedOn = day;
    const demands = await em.find(DemandEntity, { projectId: project.id }, { orderBy: { id: 'asc' } });
    for (const demand of demands) await run(releaseDemand, demand);
  },
  told: 'dropped',
});

/** The steps, and how they are told of. */
export const projectListEntryCommands = [list, planProject, finish, drop];
export { publication as projectListEntryPublication };
