import { z } from 'zod';
import { choiceField, dayField, referenceField, textField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { beneficiaryBands, beneficiaryGroups } from './beneficiaries.ts';
import { practicalDeedLifecycle } from './practical-deed.lifecycle.ts';
import { practicalDeedPolicy } from './practical-deed.policy.ts';

const { step, publication } = ownSteps('practical-deed', practicalDeedPolicy, practicalDeedLifecycle);

const deedFields = {
  doneOn: dayField('办成日期', 'The day it was done'),
  title: textField('事项', 'What was done', 120),
  group: choiceField('BeneficiaryGroup', beneficiaryGroups, '受益群体', 'For whom'),
  band: choiceField('BeneficiaryBand', beneficiaryBands, '受益人数的档次', 'About how many it helped'),
  location: textField('办理地点，不写人名', 'Where, without names of persons', 120),
  evidence: textField('佐证说明，无须上传材料', 'What shows that it was done; nothing need be uploaded', 500),
};

/** 登记实事: once it is done. */
const record = step({
  verb: 'record',
  zh: '登记为民办实事',
  en: 'record a deed done for the people',
  action: 'record',
  input: z.object({ placeId: referenceField('站(室)', 'The work place'), ...deedFields }),
  make: async ({ placeId, ...deed }, work) => {
    const { region } = await placeHeldAt(work, placeId, deed.doneOn);
    return { ...deed, placeId, region };
  },
  told: 'recorded',
});

/** 更正: what was known before is kept. */
const correct = step({
  verb: 'correct',
  zh: '更正为民办实事的记录',
  en: 'correct the record of a deed',
  action: 'correct',
  input: z.object({ ...deedFields, reason: textField('更正理由', 'Why', 500) }),
  change: async (deed, { reason, ...given }, work) => {
    await placeHeldAt(work, deed.placeId, given.doneOn);
    Object.assign(deed, { ...given, correctionReason: reason });
  },
  told: 'corrected',
});

/** 撤回: it no longer counts; that it was recorded is kept. */
const withdraw = step({
  verb: 'withdraw',
  zh: '撤回为民办实事的记录',
  en: 'withdraw the record of a deed',
  action: 'withdraw',
  input: z.object({ reason: textField('撤回理由', 'Why', 500) }),
  change: (deed, { reason }) => {
    deed.withdrawalReason = reason;
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const practicalDeedCommands = [record, correct, withdraw];
export { publication as practicalDeedPublication };
