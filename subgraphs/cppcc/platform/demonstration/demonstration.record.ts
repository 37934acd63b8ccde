import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { Demonstration } from './demonstration.entity.ts';
import { type DemonstrationStatus, demonstrationLifecycle } from './demonstration.lifecycle.ts';
import { demonstrationPolicy } from './demonstration.policy.ts';
import type { DemonstrationLevel } from './demonstration-levels.ts';

const DemonstrationLevelEnum = publishEnum<DemonstrationLevel>(
  'DemonstrationLevel',
  words('示范点的级别。', 'The levels of demonstration points.'),
  { CITY: ['市级', 'of the city'], REGION: ['自治区级', 'of the autonomous region'] },
);

const DemonstrationStatusEnum = publishEnum<DemonstrationStatus>(
  'DemonstrationStatus',
  words('示范点的状态。', 'Whether an award stands.'),
  { IN_FORCE: ['有效', 'it stands'], REVOKED: ['已撤销', 'it was revoked'] },
);

const DemonstrationType = recordType<Demonstration>(
  'Demonstration',
  '示范点',
  'A work place that was named an example',
  {
    level: field.oneOf(DemonstrationLevelEnum, '级别', 'Level'),
    isPartyBuilding: field.yesNo(
      '是否党建融合示范点',
      'Whether it shows how Party building and the members’ work go together',
    ),
    basisNo: field.text('命名文件文号', 'Number of the document by which it was named'),
    awardedOn: field.day('命名日期', 'The day it was named'),
    revokedOn: optional(field.day('撤销日期', 'The day it was revoked')),
    revocationReason: optional(field.text('撤销理由', 'Why it was revoked')),
    status: field.oneOf(DemonstrationStatusEnum, '状态', 'Whether it stands'),
  },
);

const on = conditionsOn<Demonstration>();

/** 示范点 */
export const demonstrationPoint: ShownRecord<Demonstration> = {
  name: 'Demonstration',
  zh: '示范点',
  en: 'demonstration points',
  type: DemonstrationType,
  policy: demonstrationPolicy,
  lifecycle: demonstrationLifecycle,
  order: [
    ['awardedOn', 'desc'],
    ['id', 'desc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    levels: on.oneOf('level', DemonstrationLevelEnum, '级别', 'Levels'),
    isPartyBuilding: on.flag('isPartyBuilding', '是否党建融合示范点', 'Whether for Party building'),
    since: on.since('awardedOn', '命名日期不早于', 'Named on or after'),
    until: on.until('awardedOn', '命名日期不晚于', 'Named on or before'),
    statuses: on.oneOf('status', DemonstrationStatusEnum, '状态', 'Statuses'),
  },
};
