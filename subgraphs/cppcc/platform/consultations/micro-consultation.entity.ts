import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { type ConsultationParty, consultationBrands } from './consultation-words.ts';
import { microConsultationLifecycle } from './micro-consultation.lifecycle.ts';

/** 微协商: members, constituents and departments face to face at a work place. `region` is the division of the place. */
export const MicroConsultationEntity = defineEntity({
  name: 'MicroConsultation',
  tableName: 'micro_consultation',
  properties: {
    ...livingProperties,
    no: p.string(),
    brand: p.enum(consultationBrands),
    placeId: p.uuid(),
    title: p.string(),
    heldOn: p.date(),
    /** Who was there. */
    parties: p.array().$type<ConsultationParty[]>(),
    outcome: p.text(),
    followUp: p.text().nullable(),
    followedUpOn: p.date().nullable(),
    /** Why it was corrected last, or withdrawn. */
    reason: p.text().nullable(),
    status: p.enum(microConsultationLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['heldOn', 'id'] },
    { properties: ['placeId', 'heldOn', 'id'] },
    { properties: ['region', 'heldOn', 'id'] },
    { properties: ['brand', 'heldOn'] },
  ],
  triggers: [keepVersions],
});

export type MicroConsultation = InferEntity<typeof MicroConsultationEntity>;
