import { z } from 'zod';
import { nothing, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { caseStoryLifecycle } from './case-story.lifecycle.ts';
import { caseStoryPolicy } from './case-story.policy.ts';

const { step, publication } = ownSteps('case-story', caseStoryPolicy, caseStoryLifecycle);

const storyFields = {
  title: textField('标题', 'Title', 60),
  text: textField('正文，不写群众姓名', 'Text, without names of constituents', 4_000),
  activityId: referenceField('佐证的活动', 'The activity that it rests on').nullish(),
  suggestionId: referenceField('佐证的微建议', 'The suggestion that it rests on').nullish(),
};

const draft = step({
  verb: 'draft',
  zh: '起草典型案例',
  en: 'write a case story',
  action: 'draft',
  input: z.object({ placeId: referenceField('站(室)', 'The work place'), ...storyFields }),
  make: async ({ placeId, title, text, activityId, suggestionId }, work) => {
    const { region } = await placeHeldAt(work, placeId, work.day);
    return { placeId, region, title, text, activityId: activityId ?? null, suggestionId: suggestionId ?? null };
  },
  told: 'drafted',
});

const revise = step({
  verb: 'revise',
  zh: '修改典型案例',
  en: 'revise a case story',
  action: 'revise',
  input: z.object(storyFields),
  change: (story, { title, text, activityId, suggestionId }) => {
    Object.assign(story, { title, text, activityId: activityId ?? null, suggestionId: suggestionId ?? null });
  },
  told: 'revised',
});

const publish = step({
  verb: 'publish',
  zh: '发布典型案例',
  en: 'publish a case story',
  action: 'publish',
  input: nothing,
  change: (story, _input, { day }) => {
    story.publishedOn = day;
  },
  told: 'published',
});

const withdraw = step({
  verb: 'withdraw',
  zh: '撤回典型案例',
  en: 'withdraw a case story',
  action: 'withdraw',
  input: z.object({ reason: textField('撤回理由', 'Why', 500) }),
  change: (story, { reason }) => {
    story.withdrawalReason = reason;
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const caseStoryCommands = [draft, revise, publish, withdraw];
export { publication as caseStoryPublication };
