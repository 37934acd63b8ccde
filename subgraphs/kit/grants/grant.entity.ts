import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { purposeNames } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { levelNames, type RowFilter } from '../access/confidential.ts';
import { livingProperties } from '../store/base.entity.ts';
import { grantLifecycle } from './grant.lifecycle.ts';

/**
 * 授权: one clause of an agreement's annex, in the table of the body that grants: which fields of which rows of one kind
 * of record are open to which body, for one purpose, until when (网络数据安全管理条例 art. 12).
 */
export const GrantEntity = defineEntity({
  name: 'Grant',
  tableName: 'access_grant',
  properties: {
    ...livingProperties,
    agreementNo: p.string(),
    grantee: p.string().length(32).$type<Body>(),
    purpose: p.enum(purposeNames),
    /** Kind of record, for example `JudicialRecommendation`. */
    noun: p.string(),
    /** The fields that are opened; `id` stands for the row itself and what comes with it. */
    fields: p.array().$type<string[]>(),
    rowFilter: p.json<RowFilter>(),
    level: p.enum(levelNames),
    /** The smallest count, or group of rows, that is told of. */
    smallest: p.integer(),
    /** How many rows one person may read a day. */
    rowsPerDay: p.integer(),
    validFrom: p.datetime(),
    /** The first instant at which it is no longer in force. */
    validUntil: p.datetime(),
    mayPassOn: p.boolean().default(false),
    retentionDays: p.integer(),
    grantorContact: p.string(),
    granteeContact: p.string(),
    /** The grant whose place it takes once both sides have signed. */
    replacesId: p.uuid().nullable(),
    status: p.enum(grantLifecycle.statuses),
    /** What both sides have signed: the hash of the terms above. */
    signedHash: p.string().length(64).nullable(),
    signedBy: p.string().nullable(),
    signedAt: p.datetime().nullable(),
    countersignedBy: p.string().nullable(),
    countersignedAt: p.datetime().nullable(),
    suspendedOn: p.date().nullable(),
    reviewOn: p.date().nullable(),
    /** Why it was declined, suspended or ended: the latest of these. */
    statement: p.text().nullable(),
    endedOn: p.date().nullable(),
  },
  indexes: [
    { properties: ['grantee', 'purpose', 'noun'] },
    { properties: ['agreementNo', 'id'] },
    { properties: ['validUntil', 'id'] },
  ],
});

export type Grant = InferEntity<typeof GrantEntity>;
