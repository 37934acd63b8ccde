import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { demonstrationLifecycle } from './demonstration.lifecycle.ts';
import { demonstrationLevels } from './demonstration-levels.ts';

/** 示范点: a work place that was named an example, at one level. `region` is the division of the place. */
export const DemonstrationEntity = defineEntity({
  name: 'Demonstration',
  tableName: 'demonstration',
  properties: {
    ...livingProperties,
    placeId: p.uuid(),
    level: p.enum(demonstrationLevels),
    /** Whether it shows how Party building and the members’ work go together. */
    isPartyBuilding: p.boolean(),
    /** Number of the document by which it was named. */
    basisNo: p.string(),
    awardedOn: p.date(),
    revokedOn: p.date().nullable(),
    revocationReason: p.text().nullable(),
    status: p.enum(demonstrationLifecycle.statuses),
  },
  indexes: [
    { properties: ['awardedOn', 'id'] },
    { properties: ['level', 'awardedOn', 'id'] },
    { properties: ['region', 'awardedOn', 'id'] },
    { properties: ['placeId', 'level', 'status'] },
  ],
  triggers: [keepVersions],
});

export type Demonstration = InferEntity<typeof DemonstrationEntity>;
