import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { governedMechanisms } from './governed-mechanisms.ts';
import { ruleDocumentLifecycle } from './rule-document.lifecycle.ts';

/** 制度文件: what a mechanism rests on, from when until when. */
export const RuleDocumentEntity = defineEntity({
  name: 'RuleDocument',
  tableName: 'rule_document',
  properties: {
    ...livingProperties,
    no: p.string(),
    title: p.string(),
    /** Who has issued it: the city’s CPPCC, or a body above. */
    issuer: p.string(),
    mechanism: p.enum(governedMechanisms),
    /** How many numbered measures it lists, where it lists any. */
    measureCount: p.integer().nullable(),
    inForceFrom: p.date(),
    /** The last day on which it holds. */
    validTo: p.date().nullable(),
    supersedesId: p.uuid().nullable(),
    status: p.enum(ruleDocumentLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [{ properties: ['inForceFrom', 'id'] }, { properties: ['mechanism', 'inForceFrom', 'id'] }],
});

export type RuleDocument = InferEntity<typeof RuleDocumentEntity>;
