import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { workPlaceLifecycle } from './work-place.lifecycle.ts';
import { policyPriorities, workPlaceKinds, workPlaceModes } from './work-place-modes.ts';

/** 委员工作站(室): where members meet their constituents. `region` is the division that it is in. */
export const WorkPlaceEntity = defineEntity({
  name: 'WorkPlace',
  tableName: 'work_place',
  properties: {
    ...livingProperties,
    no: p.string(),
    name: p.string(),
    kind: p.enum(workPlaceKinds),
    mode: p.enum(workPlaceModes),
    /** The service centre, sector, party, organisation or unit that it rests on. */
    hostName: p.string(),
    sector: p.string().nullable(),
    party: p.string().nullable(),
    priority: p.enum(policyPriorities).nullable(),
    /** The branch or group of the organisation chain that leads it. */
    branchId: p.uuid(),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    status: p.enum(workPlaceLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['no', 'id'] },
    { properties: ['mode', 'no'] },
    { properties: ['sector'] },
    { properties: ['party'] },
    { properties: ['branchId'] },
  ],
  triggers: [keepVersions],
});

export type WorkPlace = InferEntity<typeof WorkPlaceEntity>;
