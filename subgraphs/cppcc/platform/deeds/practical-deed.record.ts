import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { BeneficiaryBand, BeneficiaryGroup } from './beneficiaries.ts';
import type { PracticalDeed } from './practical-deed.entity.ts';
import { type PracticalDeedStatus, practicalDeedLifecycle } from './practical-deed.lifecycle.ts';
import { practicalDeedPolicy } from './practical-deed.policy.ts';

const BeneficiaryGroupEnum = publishEnum<BeneficiaryGroup>(
  'BeneficiaryGroup',
  words('受益群体。', 'For whom a deed is done.'),
  {
    RESIDENTS: ['社区居民', 'residents'],
    OLDER_PEOPLE: ['老年人', 'older people'],
    MINORS: ['未成年人', 'minors'],
    PEOPLE_WITH_DISABILITIES: ['残疾人', 'people with disabilities'],
    WORKERS: ['劳动者', 'workers'],
    FARMERS_AND_HERDERS: ['农牧民', 'farmers and herders'],
    LOW_INCOME_HOUSEHOLDS: ['低收入家庭', 'households of low income'],
    ENTERPRISES: ['经营主体', 'enterprises'],
  },
);

const BeneficiaryBandEnum = publishEnum<BeneficiaryBand>(
  'BeneficiaryBand',
  words('受益人数的档次；不记具体人数。', 'About how many it helped; the number itself is not kept.'),
  {
    UNDER_TEN: ['不足10人', 'fewer than 10'],
    UNDER_FIFTY: ['10至49人', '10 to 49'],
    UNDER_TWO_HUNDRED: ['50至199人', '50 to 199'],
    MORE: ['200人及以上', '200 or more'],
  },
);

const PracticalDeedStatusEnum = publishEnum<PracticalDeedStatus>(
  'PracticalDeedStatus',
  words('实事记录的状态。', 'Whether the record of a deed stands.'),
  { RECORDED: ['已登记', 'recorded'], WITHDRAWN: ['已撤回', 'withdrawn'] },
);

const PracticalDeedType = recordType<PracticalDeed>('PracticalDeed', '为民办的一件实事', 'A deed done for the people', {
  doneOn: field.day('办成日期', 'The day it was done'),
  title: field.text('事项', 'What was done'),
  group: field.oneOf(BeneficiaryGroupEnum, '受益群体', 'For whom'),
  band: field.oneOf(BeneficiaryBandEnum, '受益人数的档次', 'About how many it helped'),
  location: field.text('办理地点，不写人名', 'Where, without names of persons'),
  evidence: field.text('佐证说明', 'What shows that it was done'),
  correctionReason: optional(field.text('最近一次更正的理由', 'Why it was last corrected')),
  withdrawalReason: optional(field.text('撤回的理由', 'Why it was withdrawn')),
  status: field.oneOf(PracticalDeedStatusEnum, '状态', 'Whether the record stands'),
});

const on = conditionsOn<PracticalDeed>();

/** 为民办实事 */
export const practicalDeed: ShownRecord<PracticalDeed> = {
  name: 'PracticalDeed',
  zh: '为民办实事',
  en: 'deeds done for the people',
  type: PracticalDeedType,
  policy: practicalDeedPolicy,
  lifecycle: practicalDeedLifecycle,
  order: [
    ['doneOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    groups: on.oneOf('group', BeneficiaryGroupEnum, '受益群体', 'For whom'),
    since: on.since('doneOn', '办成日期不早于', 'Done on or after'),
    until: on.until('doneOn', '办成日期不晚于', 'Done on or before'),
    statuses: on.oneOf('status', PracticalDeedStatusEnum, '状态', 'Statuses'),
  },
};
