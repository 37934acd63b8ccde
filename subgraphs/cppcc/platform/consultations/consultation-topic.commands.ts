import { z } from 'zod';
import { choiceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { ConsultationTopicEntity } from './consultation-topic.entity.ts';
import { consultationTopicLifecycle } from './consultation-topic.lifecycle.ts';
import { consultationTopicPolicy } from './consultation-topic.policy.ts';
import { linkedKinds } from './consultation-words.ts';

const { step, publication } = ownSteps('consultation-topic', consultationTopicPolicy, consultationTopicLifecycle);

const linkedKindField = choiceField('LinkedKind', linkedKinds, '所衔接的协商形式', 'The kind that it joins with');

/** 确定议题: of this year; a title once a year. */
const set = step({
  verb: 'set',
  zh: '确定协商议题',
  en: 'set a topic of consultation for this year',
  action: 'set',
  input: z.object({ title: textField('议题', 'Title', 120), linkedKind: linkedKindField }),
  make: async ({ title, linkedKind }, { em, day, context: { cell } }) => {
    const year = Number(day.slice(0, 4));
    const known = await em.count(ConsultationTopicEntity, { region: cell.code, year, title });
    refuseUnless(
      known === 0,
      `${year}年已有同名议题，请把活动记在该议题下。`,
      `There is a topic of that name in ${year}; enter its activities there.`,
    );
    return { title, linkedKind, year, region: cell.code, setOn: day };
  },
  told: 'set',
});

const revise = step({
  verb: 'revise',
  zh: '更正所衔接的协商形式',
  en: 'correct the kind of consultation that a topic joins with',
  action: 'revise',
  input: z.object({ linkedKind: linkedKindField }),
  change: (topic, { linkedKind }) => {
    topic.linkedKind = linkedKind;
  },
  told: 'revised',
});

const conclude = step({
  verb: 'conclude',
  zh: '结束协商议题',
  en: 'conclude a topic with what it came to',
  action: 'conclude',
  input: z.object({ conclusion: textField('协商成果', 'What it came to') }),
  change: (topic, { conclusion }, { day }) => {
    topic.conclusion = conclusion;
    topic.concludedOn = day;
  },
  told: 'concluded',
});

/** The steps, and how they are told of. */
export const consultationTopicCommands = [set, revise, conclude];
export { publication as consultationTopicPublication };
