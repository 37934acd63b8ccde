import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { beneficiaryBands, beneficiaryGroups } from './beneficiaries.ts';
import { practicalDeedLifecycle } from './practical-deed.lifecycle.ts';

/** 为民办实事: what members did for the people around a work place. `region` is the division of the place. */
export const PracticalDeedEntity = defineEntity({
  name: 'PracticalDeed',
  tableName: 'practical_deed',
  properties: {
    ...livingProperties,
    doneOn: p.date(),
    placeId: p.uuid(),
    title: p.string(),
    group: p.enum(beneficiaryGroups),
    band: p.enum(beneficiaryBands),
    /** Where it was done, in words; names nobody. */
    location: p.string(),
    /** What shows that it was done. */
    evidence: p.text(),
    correctionReason: p.text().nullable(),
    withdrawalReason: p.text().nullable(),
    status: p.enum(practicalDeedLifecycle.statuses),
  },
  indexes: [
    { properties: ['doneOn', 'id'] },
    { properties: ['placeId', 'doneOn', 'id'] },
    { properties: ['region', 'doneOn', 'id'] },
    { properties: ['group', 'doneOn', 'id'] },
  ],
  triggers: [keepVersions],
});

export type PracticalDeed = InferEntity<typeof PracticalDeedEntity>;
