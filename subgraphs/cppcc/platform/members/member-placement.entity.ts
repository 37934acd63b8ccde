import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { memberPlacementLifecycle } from './member-placement.lifecycle.ts';

/** 编入站(室): a member works at a place from a day, until a day. `region` is the division of the place. */
export const MemberPlacementEntity = defineEntity({
  name: 'MemberPlacement',
  tableName: 'member_placement',
  properties: {
    ...livingProperties,
    memberId: p.uuid(),
    placeId: p.uuid(),
    placedFrom: p.date(),
    placedUntil: p.date().nullable(),
    status: p.enum(memberPlacementLifecycle.statuses),
  },
  indexes: [
    { properties: ['placedFrom', 'id'] },
    { properties: ['placeId', 'placedFrom', 'id'] },
    { properties: ['region', 'placedFrom', 'id'] },
    { properties: ['memberId', 'placedFrom', 'id'] },
  ],
});

export type MemberPlacement = InferEntity<typeof MemberPlacementEntity>;
