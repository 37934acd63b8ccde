import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { coBuildingLifecycle } from './co-building.lifecycle.ts';

/** 联建共建: a branch or group of the chain and the Party organisation of a work place’s host build the place together. */
export const CoBuildingEntity = defineEntity({
  name: 'CoBuilding',
  tableName: 'co_building',
  properties: {
    ...livingProperties,
    nodeId: p.uuid(),
    placeId: p.uuid(),
    /** The Party organisation of the host. */
    hostParty: p.string(),
    builtFrom: p.date(),
    builtUntil: p.date().nullable(),
    status: p.enum(coBuildingLifecycle.statuses),
  },
  indexes: [
    { properties: ['builtFrom', 'id'] },
    { properties: ['placeId', 'builtFrom', 'id'] },
    { properties: ['region', 'builtFrom', 'id'] },
    { properties: ['nodeId', 'builtFrom', 'id'] },
  ],
});

export type CoBuilding = InferEntity<typeof CoBuildingEntity>;
