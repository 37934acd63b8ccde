import { z } from 'zod';
import { choiceField, dayField, listField, referenceField, textField } from '#kit';
import { nextNumber } from '../../commands/next-number.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { type ConsultationParty, consultationBrands, consultationParties } from './consultation-words.ts';
import { microConsultationLifecycle } from './micro-consultation.lifecycle.ts';
import { microConsultationPolicy } from './micro-consultation.policy.ts';

const { step, publication } = ownSteps('micro-consultation', microConsultationPolicy, microConsultationLifecycle);

const what = {
  brand: choiceField('ConsultationBrand', consultationBrands, '品牌', 'Brand'),
  title: textField('议题', 'What it was about', 120),
  heldOn: dayField('开展日期', 'The day it was held'),
  parties: listField(
    choiceField('ConsultationParty', consultationParties, '参加方', 'Who was there'),
    '参加各方，委员之外至少还有一方',
    'Who was there: members, and at least one more',
  ),
  outcome: textField('协商结果', 'What was agreed'),
};

/** 面对面: members meet somebody; each party is named once. */
function face(parties: readonly ConsultationParty[]): ConsultationParty[] {
  const present = consultationParties.filter((party) => parties.includes(party));
  refuseUnless(
    present.includes('MEMBERS') && present.length > 1,
    '微协商须有委员参加，并至少有界别群众代表或党政部门一方，请补充参加各方。',
    'Members meet constituents or departments there: name members and at least one of the others.',
  );
  return present;
}

const record = step({
  verb: 'record',
  zh: '登记微协商',
  en: 'record a micro-consultation that was held',
  action: 'record',
  input: z.object({ placeId: referenceField('站(室)', 'The work place'), ...what }),
  make: async ({ placeId, parties, ...given }, work) => {
    const { region } = await placeHeldAt(work, placeId, given.heldOn);
    const no = await nextNumber(work, 'micro_consultation', '商', given.heldOn.slice(0, 4), 3);
    return { ...given, placeId, region, no, parties: face(parties) };
  },
  told: 'recorded',
});

const reasonField = textField('原因', 'Why', 200);

const correct = step({
  verb: 'correct',
  zh: '更正微协商',
  en: 'correct what was entered of a micro-consultation',
  action: 'correct',
  input: z.object({ ...what, reason: reasonField }),
  change: async (consultation, { parties, ...given }, work) => {
    await placeHeldAt(work, consultation.placeId, given.heldOn);
    Object.assign(consultation, given, { parties: face(parties) });
  },
  told: 'corrected',
});

/** 跟进: what has come of the outcome. */
const followUp = step({
  verb: 'follow-up',
  zh: '登记微协商跟进情况',
  en: 'note what has come of a micro-consultation',
  action: 'followUp',
  input: z.object({ followUp: textField('跟进情况', 'What has come of it') }),
  change: (consultation, { followUp: text }, { day }) => {
    consultation.followUp = text;
    consultation.followedUpOn = day;
  },
  told: 'followed-up',
});

const withdraw = step({
  verb: 'withdraw',
  zh: '撤回微协商登记',
  en: 'withdraw the entry of a micro-consultation',
  action: 'withdraw',
  input: z.object({ reason: reasonField }),
  change: (consultation, { reason }) => {
    consultation.reason = reason;
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const microConsultationCommands = [record, correct, followUp, withdraw];
export { publication as microConsultationPublication };
