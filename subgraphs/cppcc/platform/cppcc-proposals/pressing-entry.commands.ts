import { z } from 'zod';
import { choiceField, dayField, referenceField, textField } from '#kit';
import { PressingBundleEntity } from '../../model/pressing-bundle.entity.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { pressingEntryLifecycle } from './pressing-entry.lifecycle.ts';
import { pressingEntryPolicy } from './pressing-entry.policy.ts';
import { pressingManners } from './proposal-words.ts';

const { step, publication } = ownSteps('pressing-entry', pressingEntryPolicy, pressingEntryLifecycle);

/** 登记督办: once for all proposals of the bundle. */
const record = step({
  verb: 'record',
  zh: '登记督办情况',
  en: 'record that a bundle was pressed',
  action: 'record',
  input: z.object({
    bundleId: referenceField('捆绑督办', 'The pressing exercise'),
    pressedOn: dayField('督办日期', 'The day'),
    pressedBy: textField('督办人职务或督办单位', 'The duty or the unit by which it was pressed', 120),
    manner: choiceField('PressingManner', pressingManners, '督办方式', 'How'),
    agreed: textField('议定事项', 'What was agreed', 1_000),
  }),
  make: async (given, { em, day }) => {
    const bundle = await em.findOne(PressingBundleEntity, { id: given.bundleId });
    refuseUnless(
      bundle !== null,
      '没有这一捆绑督办，请从列表中选择。',
      'There is no such exercise; choose one of the list.',
    );
    refuseUnless(
      bundle.status === 'OPEN',
      '该捆绑督办已结束，不能再登记；需要时请重新启动。',
      'The exercise has ended; open a new one where it must go on.',
    );
    refuseUnless(
      given.pressedOn >= bundle.openedOn && given.pressedOn <= day,
      '督办日期应在启动之日与今天之间，请核对。',
      'The day lies between the opening and today; check it.',
    );
    return { ...given, region: bundle.region };
  },
  told: 'recorded',
});

const withdraw = step({
  verb: 'withdraw',
  zh: '撤回督办记录',
  en: 'withdraw an entry of the pressing record',
  action: 'withdraw',
  input: z.object({ reason: textField('撤回理由', 'Why', 500) }),
  change: (entry, { reason }) => {
    entry.withdrawalReason = reason;
  },
  told: 'withdrawn',
});

/** The steps, and how they are told of. */
export const pressingEntryCommands = [record, withdraw];
export { publication as pressingEntryPublication };
