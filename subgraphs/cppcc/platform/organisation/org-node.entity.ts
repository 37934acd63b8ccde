import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { orgKinds } from './org-kinds.ts';
import { orgNodeLifecycle } from './org-node.lifecycle.ts';

/** 工作传导体系: one link of the chain from the leading group to the constituents. */
export const OrgNodeEntity = defineEntity({
  name: 'OrgNode',
  tableName: 'org_node',
  properties: {
    ...livingProperties,
    kind: p.enum(orgKinds),
    /** 1, the city’s leading group, to 6, the constituents. */
    level: p.integer(),
    name: p.string(),
    parentId: p.uuid().nullable(),
    foundedOn: p.date(),
    dissolvedOn: p.date().nullable(),
    status: p.enum(orgNodeLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'name'] }],
  indexes: [{ properties: ['level', 'name', 'id'] }, { properties: ['parentId'] }],
});

export type OrgNode = InferEntity<typeof OrgNodeEntity>;
