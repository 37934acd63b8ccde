import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { CoBuilding } from './co-building.entity.ts';
import { type CoBuildingStatus, coBuildingLifecycle } from './co-building.lifecycle.ts';
import { coBuildingPolicy } from './co-building.policy.ts';

const CoBuildingStatusEnum = publishEnum<CoBuildingStatus>(
  'CoBuildingStatus',
  words('共建状态。', 'Whether two organisations still build together.'),
  { ACTIVE: ['共建中', 'building together'], ENDED: ['已结束', 'ended'] },
);

const CoBuildingType = recordType<CoBuilding>(
  'CoBuilding',
  '联建共建：履职党支部或履职党小组与站(室)依托单位党组织',
  'A branch or group and the Party organisation of a host that build a work place together',
  {
    hostParty: field.text('依托单位党组织', 'The Party organisation of the host'),
    builtFrom: field.day('共建起', 'Since'),
    builtUntil: optional(field.day('共建止', 'Until')),
    status: field.oneOf(CoBuildingStatusEnum, '状态', 'Whether it lasts'),
  },
);

const on = conditionsOn<CoBuilding>();

/** 联建共建 */
export const coBuilding: ShownRecord<CoBuilding> = {
  name: 'CoBuilding',
  zh: '联建共建',
  en: 'pairs of organisations that build a work place together',
  type: CoBuildingType,
  policy: coBuildingPolicy,
  lifecycle: coBuildingLifecycle,
  order: [
    ['builtFrom', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    nodeId: on.is('nodeId', '履职党支部或履职党小组', 'The branch or group'),
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    statuses: on.oneOf('status', CoBuildingStatusEnum, '状态', 'Statuses'),
  },
};
