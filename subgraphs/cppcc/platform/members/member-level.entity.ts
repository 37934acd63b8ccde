import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { memberLevels } from './member-level-names.ts';

/** 各级委员数: how many members of a level are in office, and how many of them are at a work place. */
export const MemberLevelEntity = defineEntity({
  name: 'MemberLevel',
  tableName: 'member_level',
  view: true,
  expression: `
    select member.level, count(*)::int as members, count(placement.id)::int as placed
    from member
    left join member_placement placement on placement.member_id = member.id and placement.status = 'PLACED'
    where member.status = 'ACTIVE'
    group by member.level`,
  properties: {
    level: p.enum(memberLevels).primary(),
    members: p.integer(),
    placed: p.integer(),
  },
});

export type MemberLevelRow = InferEntity<typeof MemberLevelEntity>;
