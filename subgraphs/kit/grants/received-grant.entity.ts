import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { purposeNames } from '#schema/purpose.ts';
import type { Body } from '#schema/registry.ts';
import { grantLifecycle } from './grant.lifecycle.ts';

/** 收到的授权: what another body has granted to this one, as it has told; copies of its records are held against it. */
export const ReceivedGrantEntity = defineEntity({
  name: 'ReceivedGrant',
  tableName: 'received_grant',
  properties: {
    /** The grant's. */
    id: p.uuid().primary(),
    grantor: p.string().length(32).$type<Body>(),
    agreementNo: p.string(),
    purpose: p.enum(purposeNames),
    noun: p.string(),
    fields: p.array().$type<string[]>(),
    status: p.enum(grantLifecycle.statuses),
    validFrom: p.datetime(),
    validUntil: p.datetime(),
    grantorVersion: p.integer(),
  },
  indexes: [{ properties: ['purpose', 'grantor', 'noun'] }],
});

export type ReceivedGrant = InferEntity<typeof ReceivedGrantEntity>;
