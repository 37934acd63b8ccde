import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import type { Body } from '#schema/registry.ts';
import { agreementLifecycle } from './agreement.lifecycle.ts';

/** 战略合作协议: the agreement between the CPPCC and one partner body. */
export const AgreementEntity = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    ...livingProperties,
    no: p.string(),
    title: p.string(),
    partner: p.string().length(32).$type<Body>(),
    signedOn: p.date(),
    validTo: p.date(),
    /** Months in which a supervision proposal is answered. */
    replyMonths: p.integer().default(3),
    status: p.enum(agreementLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
});

export type Agreement = InferEntity<typeof AgreementEntity>;
