import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { MemberPlacement } from './member-placement.entity.ts';
import { type MemberPlacementStatus, memberPlacementLifecycle } from './member-placement.lifecycle.ts';
import { memberPlacementPolicy } from './member-placement.policy.ts';

const MemberPlacementStatusEnum = publishEnum<MemberPlacementStatus>(
  'MemberPlacementStatus',
  words('委员是否在站(室)。', 'Whether a member is at the place.'),
  { PLACED: ['在站(室)', 'at the place'], ENDED: ['已调出', 'no longer'] },
);

const MemberPlacementType = recordType<MemberPlacement>(
  'MemberPlacement',
  '委员编入站(室)',
  'A member who works at a place',
  {
    placedFrom: field.day('编入日期', 'Since'),
    placedUntil: optional(field.day('调出日期', 'Until')),
    status: field.oneOf(MemberPlacementStatusEnum, '状态', 'Whether the member is there'),
  },
);

const on = conditionsOn<MemberPlacement>();

/** 编入站(室)的委员 */
export const memberPlacement: ShownRecord<MemberPlacement> = {
  name: 'MemberPlacement',
  zh: '委员编入站(室)情况',
  en: 'placements of members',
  type: MemberPlacementType,
  policy: memberPlacementPolicy,
  lifecycle: memberPlacementLifecycle,
  order: [
    ['placedFrom', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    memberId: on.is('memberId', '委员', 'The member'),
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    statuses: on.oneOf('status', MemberPlacementStatusEnum, '状态', 'Statuses'),
  },
};
