import { z } from 'zod';
import { dayField, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { microSupervisionLifecycle } from './micro-supervision.lifecycle.ts';
import { microSupervisionPolicy } from './micro-supervision.policy.ts';

const { step, publication } = ownSteps('micro-supervision', microSupervisionPolicy, microSupervisionLifecycle);

const heldFields = {
  heldOn: dayField('开展日期', 'The day it was held'),
  subject: textField('监督事项', 'What was looked into', 120),
  finding: textField('发现的情况，不写个案和人名', 'What was found, without individual cases or names'),
  suggestion: textField('提出的建议', 'What was suggested'),
};

const record = step({
  verb: 'record',
  zh: '登记委员微监督',
  en: 'record small-scale supervision by members',
  action: 'record',
  input: z.object({ placeId: referenceField('站(室)', 'The work place'), ...heldFields }),
  make: async ({ placeId, ...held }, work) => {
    const { region } = await placeHeldAt(work, placeId, held.heldOn);
    return { ...held, placeId, region };
  },
  told: 'recorded',
});

/** 更正: what was known before is kept. */
const correct = step({
  verb: 'correct',
  zh: '更正委员微监督的记录',
  en: 'correct a record of small-scale supervision',
  action: 'correct',
  input: z.object({ ...heldFields, reason: textField('更正理由', 'Why', 500) }),
  change: async (supervision, { reason, ...given }, work) => {
    await placeHeldAt(work, supervision.placeId, given.heldOn);
    Object.assign(supervision, { ...given, correctionReason: reason });
  },
  told: 'corrected',
});

const withdraw = step({
  verb: 'withdraw',
  zh: '撤回委员微监督的记录',
  en: 'withdraw a record of small-scale supervision',
  action: 'withdraw',
  input: z.object({ reason: textField('撤回理由', 'Why', 500) }),
  change: (supervision, { reason }) => {
    supervision.withdrawalReason = reason;
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const microSupervisionCommands = [record, correct, withdraw];
export { publication as microSupervisionPublication };
