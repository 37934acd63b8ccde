import { z } from 'zod';
import { listField, numberField, referenceField, textField, type Work } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { openPlace } from '../work-places/open-place.ts';
import { planProject } from './project-list-entry.commands.ts';
import { ProjectListEntryEntity } from './project-list-entry.entity.ts';
import { type YearPlan, YearPlanEntity } from './year-plan.entity.ts';
import { yearPlanLifecycle } from './year-plan.lifecycle.ts';
import { yearPlanPolicy } from './year-plan.policy.ts';

const { step, publication } = ownSteps('year-plan', yearPlanPolicy, yearPlanLifecycle);

const projectsField = listField(
  referenceField('项目', 'An entry of the project list'),
  '列入计划的项目',
  'The entries of the project list that it takes up',
  { least: 1 },
);

/** 制定年度计划: of this year or the next, one a year and place. */
const adopt = step({
  verb: 'adopt',
  zh: '制定年度工作计划',
  en: 'adopt the plan of a work place for a year',
  action: 'adopt',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    year: numberField('年度', 'Year'),
    text: textField('内容', 'What it says'),
    projectIds: projectsField,
  }),
  make: async ({ placeId, year, text }, work) => {
    const { region } = await openPlace(work, placeId);
    const now = Number(work.day.slice(0, 4));
    refuseUnless(
      year === now || year === now + 1,
      `年度计划只制定${now}年或${now + 1}年的，请更正年度。`,
      `A plan is made for ${now} or ${now + 1}; correct the year.`,
    );
    const earlier = await work.em.count(YearPlanEntity, { placeId, year });
    refuseUnless(
      earlier === 0,
      `该站(室)已有${year}年的计划，请在其中补列项目。`,
      `The place has a plan for ${year}; let that take up further projects.`,
    );
    return { placeId, year, text, region, adoptedOn: work.day };
  },
  change: async (plan, { projectIds }, work) => {
    await work.em.flush();
    await planAll(plan, projectIds, work);
  },
  told: 'adopted',
});

const takeUp = step({
  verb: 'take-up',
  zh: '在年度计划中补列项目',
  en: 'let a plan take up further projects',
  action: 'takeUp',
  input: z.object({ projectIds: projectsField }),
  change: async (plan, { projectIds }, work) => {
    await planAll(plan, projectIds, work);
  },
  told: 'extended',
});

async function planAll({ id, placeId }: YearPlan, projectIds: readonly string[], work: Work): Promise<void> {
  const wanted = [...new Set(projectIds)];
  const listed = await work.em.count(ProjectListEntryEntity, { id: { $in: wanted }, placeId, status: 'LISTED' });
  refuseUnless(
    listed === wanted.length,
    '项目须在该站(室)的清单上，且未列入其他计划、未取消；请从该站(室)的 projectListEntries 中选择。',
    'The projects are on the list of this place, in no plan and not dropped; choose from its projectListEntries.',
  );
  for (const projectId of wanted) await work.run(planProject, { id: projectId }, { yearPlanId: id });
}

const conclude = step({
  verb: 'conclude',
  zh: '总结年度工作计划',
  en: 'conclude a plan with what became of it',
  action: 'conclude',
  input: z.object({ summary: textField('总结', 'What became of it') }),
  change: (plan, { summary }, { day }) => {
    plan.summary = summary;
    plan.concludedOn = day;
  },
  told: 'concluded',
});

/** The steps, and how they are told of. */
export const yearPlanCommands = [adopt, takeUp, conclude];
export { publication as yearPlanPublication };
