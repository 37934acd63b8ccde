import { z } from 'zod';
import { choiceField, dayField, nothing, numberField, textField } from '#kit';
import { bodies } from '#schema/registry.ts';
import { nextNumber } from '../../commands/next-number.ts';
import { AgreementEntity } from '../../model/agreement.entity.ts';
import { agreementLifecycle } from '../../model/agreement.lifecycle.ts';
import { agreementPolicy } from '../../model/open-records.policy.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';

const { step, publication } = ownSteps('agreement', agreementPolicy, agreementLifecycle);

/** 签订协议: one in force with each partner. What it opens is granted clause by clause, by each owner of data. */
const sign = step({
  verb: 'sign',
  zh: '登记战略合作协议',
  en: 'enter an agreement with a partner body',
  action: 'sign',
  input: z.object({
    title: textField('协议名称', 'Title', 120),
    partner: choiceField('Body', bodies, '协同单位', 'The partner body'),
    signedOn: dayField('签订日期', 'The day it was signed'),
    validTo: dayField('有效期至', 'The last day on which it is in force'),
    replyMonths: numberField('监督建议的答复期限(月)', 'Months in which a supervision proposal is answered'),
  }),
  make: async ({ title, partner, signedOn, validTo, replyMonths }, work) => {
    const { em, day } = work;
    refuseUnless(partner !== 'cppcc', '协议由政协与协同单位签订，请选择协同单位。', 'Choose the partner body.');
    refuseUnless(signedOn <= day, '签订日期不能晚于今天。', 'It cannot have been signed on a day to come.');
    refuseUnless(validTo > signedOn, '有效期应晚于签订日期。', 'It must be in force beyond the day it was signed.');
    const current = await em.count(AgreementEntity, { partner, status: 'SIGNED', validTo: { $gte: day } });
    refuseUnless(
      current === 0,
      '与该单位的协议仍在有效期内，请续签。',
      'The agreement with that body is in force; renew it.',
    );
    const no = await nextNumber(work, 'agreement', '合', signedOn.slice(0, 4), 1);
    return { no, title, partner, signedOn, validTo, replyMonths };
  },
  told: 'signed',
});

const renew = step({
  verb: 'renew',
  zh: '续签战略合作协议',
  en: 'renew an agreement',
  action: 'renew',
  input: z.object({ validTo: dayField('新的有效期', 'The new last day') }),
  change: (agreement, { validTo }) => {
    refuseUnless(validTo > agreement.validTo, '新的有效期应晚于原有效期。', 'It must be renewed beyond its last day.');
    agreement.validTo = validTo;
  },
  told: 'renewed',
});

/** 终止协议: grants under it are ended by the bodies that gave them. */
const end = step({
  verb: 'end',
  zh: '终止战略合作协议',
  en: 'end an agreement today',
  action: 'end',
  input: nothing,
  change: (agreement, _input, { day }) => {
    if (agreement.validTo > day) agreement.validTo = day;
  },
  told: 'ended',
});

/** The steps, and how they are told of. */
export const agreementCommands = [sign, renew, end];
export { publication as agreementPublication };
