import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { keepVersions } from '../facts/keep-versions.ts';
import { contactMeasureLifecycle } from './contact-measure.lifecycle.ts';

/** 具体举措: one numbered measure of the document on members’ contact with the people. */
export const ContactMeasureEntity = defineEntity({
  name: 'ContactMeasure',
  tableName: 'contact_measure',
  properties: {
    ...livingProperties,
    /** The document that lists it. */
    ruleId: p.uuid(),
    no: p.integer(),
    text: p.text(),
    /** The unit that answers for it. */
    owner: p.string(),
    adoptedOn: p.date(),
    begunOn: p.date().nullable(),
    completedOn: p.date().nullable(),
    evidence: p.text().nullable(),
    status: p.enum(contactMeasureLifecycle.statuses),
  },
  uniques: [{ properties: ['ruleId', 'no'] }],
  indexes: [{ properties: ['adoptedOn', 'id'] }, { properties: ['no', 'id'] }, { properties: ['status', 'no'] }],
  triggers: [keepVersions],
});

export type ContactMeasure = InferEntity<typeof ContactMeasureEntity>;
