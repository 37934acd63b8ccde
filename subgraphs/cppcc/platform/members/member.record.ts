import { conditionsOn, field, optional, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { Member } from './member.entity.ts';
import { type MemberStatus, memberLifecycle } from './member.lifecycle.ts';
import { memberPolicy } from './member.policy.ts';
import type { MemberLevel } from './member-level-names.ts';

export const MemberLevelEnum = publishEnum<MemberLevel>(
  'MemberLevel',
  words('委员属于哪一级政协。', 'Of which level’s CPPCC a member is.'),
  {
    REGION: ['自治区政协委员', 'member of the CPPCC of the autonomous region'],
    CITY: ['市政协委员', 'member of the CPPCC of the city'],
    COUNTY: ['旗县区政协委员', 'member of the CPPCC of a county'],
  },
);

const MemberStatusEnum = publishEnum<MemberStatus>(
  'MemberStatus',
  words('委员状态。', 'Whether a member is in office.'),
  {
    ACTIVE: ['在任', 'in office'],
    LEFT: ['已离任', 'no longer in office'],
  },
);

const MemberType = recordType<Member>(
  'Member',
  '政协委员，只记编号，不记姓名',
  'A member, by number and without a name',
  {
    no: field.text('委员编号', 'Number'),
    level: field.oneOf(MemberLevelEnum, '级别', 'Level'),
    sector: field.text('界别', 'Sector'),
    party: optional(field.text('党派', 'Democratic party')),
    isPartyMember: field.yesNo('是否中共党员', 'Whether a member of the Communist Party'),
    admittedOn: field.day('任职日期', 'In office since'),
    leftOn: optional(field.day('离任日期', 'In office until')),
    status: field.oneOf(MemberStatusEnum, '状态', 'Whether in office'),
  },
);

const on = conditionsOn<Member>();

/** 政协委员 */
export const member: ShownRecord<Member> = {
  name: 'Member',
  zh: '政协委员',
  en: 'members of the CPPCC',
  type: MemberType,
  policy: memberPolicy,
  lifecycle: memberLifecycle,
  order: [
    ['no', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    levels: on.oneOf('level', MemberLevelEnum, '级别', 'Levels'),
    sectors: on.among('sector', '界别', 'Sectors'),
    divisions: on.inDivisions(),
    groupId: on.is('groupId', '履职党小组', 'The performance group'),
    isPartyMember: on.flag('isPartyMember', '是否中共党员', 'Whether members of the Communist Party'),
    statuses: on.oneOf('status', MemberStatusEnum, '状态', 'Statuses'),
  },
};
