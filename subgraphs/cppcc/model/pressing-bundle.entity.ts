import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { pressingBundleLifecycle } from './pressing-bundle.lifecycle.ts';

/** 捆绑督办: several supervision proposals or CPPCC proposals under one pressing exercise. */
export const PressingBundleEntity = defineEntity({
  name: 'PressingBundle',
  tableName: 'pressing_bundle',
  properties: {
    ...livingProperties,
    title: p.string(),
    pressedBy: p.string(),
    openedOn: p.date(),
    endedOn: p.date().nullable(),
    status: p.enum(pressingBundleLifecycle.statuses),
  },
  indexes: [{ properties: ['openedOn', 'id'] }],
});

export type PressingBundle = InferEntity<typeof PressingBundleEntity>;
