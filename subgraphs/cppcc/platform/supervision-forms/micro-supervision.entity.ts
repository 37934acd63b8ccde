import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { microSupervisionLifecycle } from './micro-supervision.lifecycle.ts';

/** 委员微监督: what members of a work place looked into on a small scale, what they found and what they suggest. */
export const MicroSupervisionEntity = defineEntity({
  name: 'MicroSupervision',
  tableName: 'micro_supervision',
  properties: {
    ...livingProperties,
    heldOn: p.date(),
    placeId: p.uuid(),
    subject: p.string(),
    finding: p.text(),
    suggestion: p.text(),
    correctionReason: p.text().nullable(),
    withdrawalReason: p.text().nullable(),
    status: p.enum(microSupervisionLifecycle.statuses),
  },
  indexes: [
    { properties: ['heldOn', 'id'] },
    { properties: ['placeId', 'heldOn', 'id'] },
    { properties: ['region', 'heldOn', 'id'] },
    { properties: ['status', 'heldOn', 'id'] },
  ],
  triggers: [keepVersions],
});

export type MicroSupervision = InferEntity<typeof MicroSupervisionEntity>;
