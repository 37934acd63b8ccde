import { z } from 'zod';
import { choiceField, groupField, listField, referenceField, type Work } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { openPlace } from '../work-places/open-place.ts';
import { StandardCheckEntity } from './standard-check.entity.ts';
import { standardCheckLifecycle } from './standard-check.lifecycle.ts';
import { standardCheckPolicy } from './standard-check.policy.ts';
import { standardAnswers, standardItems } from './standard-items.ts';

const { step, publication } = ownSteps('standard-check', standardCheckPolicy, standardCheckLifecycle);

const answersField = listField(
  groupField('StandardAnswerInput', '一项标准的自查结果', 'What is ticked for one item', {
    item: choiceField('StandardItem', standardItems, '标准', 'Item of the standard'),
    answer: choiceField('StandardAnswer', standardAnswers, '自查结果', 'What is ticked'),
  }),
  '各项标准的自查结果，每项一次',
  'What is ticked, once for each item',
);

type Answers = z.output<typeof answersField>;

function assertComplete(answers: Answers): void {
  const ticked = new Set(answers.map(({ item }) => item));
  const missing = standardItems.filter((item) => !ticked.has(item));
  refuseUnless(
    missing.length === 0 && answers.length === standardItems.length,
    `每项标准须填一次，共${standardItems.length}项${missing.length > 0 ? `，还缺：${missing.join('、')}` : ''}。`,
    `Each of the ${standardItems.length} items is ticked once${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}.`,
  );
}

/** 年度自查: of this year, once. */
const record = step({
  verb: 'record',
  zh: '登记年度自查',
  en: 'record the check of this year',
  action: 'record',
  input: z.object({ placeId: referenceField('站(室)', 'The work place'), answers: answersField }),
  make: async ({ placeId, answers }, work) => {
    assertComplete(answers);
    const place = await openPlace(work, placeId);
    const year = Number(work.day.slice(0, 4));
    await assertFirst(placeId, year, work);
    return { placeId, answers, year, region: place.region, checkedOn: work.day };
  },
  told: 'recorded',
});

async function assertFirst(placeId: string, year: number, { em }: Work): Promise<void> {
  const earlier = await em.findOne(StandardCheckEntity, { placeId, year });
  refuseUnless(
    earlier === null,
    `该站(室)${year}年已于${earlier?.checkedOn}自查；一年只填一次，填错的请更正。`,
    `It was checked for ${year} on ${earlier?.checkedOn}; that is done once a year, correct what is wrong there.`,
  );
}

const correct = step({
  verb: 'correct',
  zh: '更正年度自查',
  en: 'correct what was ticked',
  action: 'correct',
  input: z.object({ answers: answersField }),
  change: (check, { answers }) => {
    assertComplete(answers);
    check.answers = answers;
  },
  told: 'corrected',
});

/** The steps, and how they are told of. */
export const standardCheckCommands = [record, correct];
export { publication as standardCheckPublication };
