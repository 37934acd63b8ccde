import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { purposeNames } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { savedQueryLifecycle } from './saved-query.lifecycle.ts';

/** 用数清单: a query that an analyst has put forward to be run again and again, by the id of its text. */
export const SavedQueryEntity = defineEntity({
  name: 'SavedQuery',
  tableName: 'saved_query',
  properties: {
    ...livingProperties,
    no: p.string(),
    title: p.string(),
    document: p.text(),
    /** Several may have the same text: nobody learns from a refusal that another body has put it forward too. */
    documentHash: p.string().length(71),
    purpose: p.enum(purposeNames),
    reason: p.text(),
    authorId: p.string(),
    authorBody: p.string().length(32).$type<Body>(),
    status: p.enum(savedQueryLifecycle.statuses),
    submittedOn: p.date(),
    decidedOn: p.date().nullable(),
    /** Why it was declined or withdrawn. */
    statement: p.text().nullable(),
    /** The last day on which it may be run. */
    validUntil: p.date().nullable(),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [{ properties: ['documentHash', 'status', 'validUntil'] }, { properties: ['submittedOn', 'id'] }],
});

export type SavedQuery = InferEntity<typeof SavedQueryEntity>;

/** Whether it may be run on a day: approved, and its time not over. */
export const isInForce = ({ status, validUntil }: SavedQuery, day: string): boolean =>
  status === 'APPROVED' && validUntil != null && day <= validUntil;
