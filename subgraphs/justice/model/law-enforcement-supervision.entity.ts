import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instrumentProperties } from '#kit';
import { lawEnforcementSupervisionLifecycle } from './law-enforcement-supervision.lifecycle.ts';

/** 行政执法监督意见 (行政执法监督条例 (in force 2026-02-01)). */
export const LawEnforcementSupervisionEntity = defineEntity({
  name: 'LawEnforcementSupervision',
  tableName: 'law_enforcement_supervision',
  properties: {
    ...instrumentProperties,
    topic: p.string(),
    status: p.enum(lawEnforcementSupervisionLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'documentNo'] }],
  indexes: [{ properties: ['proposalId', 'issuedOn'] }, { properties: ['issuedOn', 'id'] }],
});

export type LawEnforcementSupervision = InferEntity<typeof LawEnforcementSupervisionEntity>;
