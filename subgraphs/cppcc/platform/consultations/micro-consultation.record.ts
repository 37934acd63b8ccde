import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { ConsultationBrand, ConsultationParty } from './consultation-words.ts';
import type { MicroConsultation } from './micro-consultation.entity.ts';
import { type MicroConsultationStatus, microConsultationLifecycle } from './micro-consultation.lifecycle.ts';
import { microConsultationPolicy } from './micro-consultation.policy.ts';

const ConsultationBrandEnum = publishEnum<ConsultationBrand>(
  'ConsultationBrand',
  words('协商品牌。', 'The brands of consultation.'),
  {
    COME_AND_DISCUSS: ['邀您来商量', 'Come and Discuss'],
    COUNCIL_HALL: ['青城议事厅', 'Council Hall of the Green City'],
    NONE: ['未冠品牌', 'without a brand'],
  },
);

const ConsultationPartyEnum = publishEnum<ConsultationParty>(
  'ConsultationParty',
  words('面对面的各方。', 'Who sits face to face.'),
  {
    MEMBERS: ['委员', 'members'],
    CONSTITUENTS: ['界别群众代表', 'representatives of the constituents'],
    DEPARTMENTS: ['党政部门', 'departments of Party and government'],
  },
);

const MicroConsultationStatusEnum = publishEnum<MicroConsultationStatus>(
  'MicroConsultationStatus',
  words('微协商状态。', 'Where a micro-consultation stands.'),
  { HELD: ['已开展', 'held'], FOLLOWED_UP: ['已跟进', 'followed up'], WITHDRAWN: ['已撤回', 'withdrawn'] },
);

const MicroConsultationType = recordType<MicroConsultation>(
  'MicroConsultation',
  '微协商',
  'A face-to-face consultation at a work place',
  {
    no: field.text('编号', 'Number'),
    brand: field.oneOf(ConsultationBrandEnum, '品牌', 'Brand'),
    title: field.text('议题', 'What it was about'),
    heldOn: field.day('开展日期', 'The day it was held'),
    parties: field.someOf(ConsultationPartyEnum, '参加各方', 'Who was there'),
    outcome: field.text('协商结果', 'What was agreed'),
    followUp: optional(field.text('跟进情况', 'What has come of it')),
    followedUpOn: optional(field.day('跟进日期', 'The day it was followed up')),
    reason: optional(field.text('更正或撤回的原因', 'Why it was corrected or withdrawn')),
    status: field.oneOf(MicroConsultationStatusEnum, '状态', 'Where it stands'),
  },
);

const on = conditionsOn<MicroConsultation>();

/** 微协商 */
export const microConsultation: ShownRecord<MicroConsultation> = {
  name: 'MicroConsultation',
  zh: '微协商',
  en: 'micro-consultations',
  type: MicroConsultationType,
  policy: microConsultationPolicy,
  lifecycle: microConsultationLifecycle,
  order: [
    ['heldOn', 'desc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    brands: on.oneOf('brand', ConsultationBrandEnum, '品牌', 'Brands'),
    heldSince: on.since('heldOn', '开展日期不早于', 'Held on this day or later'),
    heldUntil: on.until('heldOn', '开展日期不晚于', 'Held on this day or earlier'),
    isFollowedUp: on.has('followedUpOn', '是否已跟进', 'Whether it was followed up'),
    statuses: on.oneOf('status', MicroConsultationStatusEnum, '状态', 'Statuses'),
  },
};
