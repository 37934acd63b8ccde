import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { demandLifecycle } from './demand.lifecycle.ts';
import type { DemandTag } from './demand-tags.ts';

/** 群众需求: what people ask for at a work place. `region` is the division of the place. */
export const DemandEntity = defineEntity({
  name: 'Demand',
  tableName: 'demand',
  properties: {
    ...livingProperties,
    no: p.string(),
    placeId: p.uuid(),
    voicedOn: p.date(),
    text: p.text(),
    tags: p.array().$type<DemandTag[]>(),
    /** The entry of the project list that answers it. */
    projectId: p.uuid().nullable(),
    /** Why it was withdrawn. */
    reason: p.text().nullable(),
    status: p.enum(demandLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['voicedOn', 'id'] },
    { properties: ['placeId', 'voicedOn', 'id'] },
    { properties: ['region', 'voicedOn', 'id'] },
    { properties: ['projectId', 'voicedOn', 'id'] },
    { properties: ['status', 'voicedOn'] },
    { properties: ['tags'], type: 'gin' },
  ],
});

export type Demand = InferEntity<typeof DemandEntity>;
