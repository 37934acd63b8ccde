import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { memberLifecycle } from './member.lifecycle.ts';
import { memberLevels } from './member-level-names.ts';

/** 政协委员, by number only. `region` is the county of a county’s member, the city of all others. */
export const MemberEntity = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    ...livingProperties,
    no: p.string(),
    level: p.enum(memberLevels),
    sector: p.string(),
    party: p.string().nullable(),
    isPartyMember: p.boolean(),
    /** The sign-in of the member, by which they see what is recorded of them. */
    accountId: p.string().nullable(),
    /** The performance group of the sector. */
    groupId: p.uuid(),
    admittedOn: p.date(),
    leftOn: p.date().nullable(),
    status: p.enum(memberLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['no', 'id'] },
    { properties: ['level', 'no'] },
    { properties: ['sector'] },
    { properties: ['groupId'] },
  ],
});

export type Member = InferEntity<typeof MemberEntity>;
