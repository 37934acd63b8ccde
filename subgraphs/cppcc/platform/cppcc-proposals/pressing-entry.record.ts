import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { PressingEntry } from './pressing-entry.entity.ts';
import { type PressingEntryStatus, pressingEntryLifecycle } from './pressing-entry.lifecycle.ts';
import { pressingEntryPolicy } from './pressing-entry.policy.ts';
import type { PressingManner } from './proposal-words.ts';

const PressingMannerEnum = publishEnum<PressingManner>('PressingManner', words('督办方式。', 'How it is pressed.'), {
  VISIT: ['实地督办', 'on site'],
  MEETING: ['座谈督办', 'at a meeting'],
  LETTER: ['书面督办', 'by letter'],
});

const PressingEntryStatusEnum = publishEnum<PressingEntryStatus>(
  'PressingEntryStatus',
  words('督办记录的状态。', 'Whether an entry stands.'),
  { RECORDED: ['已登记', 'it stands'], WITHDRAWN: ['已撤回', 'it was withdrawn'] },
);

const PressingEntryType = recordType<PressingEntry>(
  'PressingEntry',
  '一次督办的记录',
  'One time that a bundle was pressed',
  {
    bundleId: field.reference('所属捆绑督办', 'The pressing exercise'),
    pressedOn: field.day('督办日期', 'The day'),
    pressedBy: field.text('督办人职务或督办单位', 'The duty or the unit by which it was pressed'),
    manner: field.oneOf(PressingMannerEnum, '督办方式', 'How'),
    agreed: optional(field.text('议定事项', 'What was agreed')),
    withdrawalReason: optional(field.text('撤回理由', 'Why it was withdrawn')),
    status: field.oneOf(PressingEntryStatusEnum, '状态', 'Whether it stands'),
  },
);

const on = conditionsOn<PressingEntry>();

/** 督办记录 */
export const pressingEntry: ShownRecord<PressingEntry> = {
  name: 'PressingEntry',
  plural: 'pressingEntries',
  zh: '督办记录',
  en: 'pressing records',
  type: PressingEntryType,
  policy: pressingEntryPolicy,
  lifecycle: pressingEntryLifecycle,
  order: [
    ['pressedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    bundleId: on.is('bundleId', '捆绑督办', 'The pressing exercise'),
    since: on.since('pressedOn', '督办日期不早于', 'Pressed on or after'),
    until: on.until('pressedOn', '督办日期不晚于', 'Pressed on or before'),
    statuses: on.oneOf('status', PressingEntryStatusEnum, '状态', 'Statuses'),
  },
};
