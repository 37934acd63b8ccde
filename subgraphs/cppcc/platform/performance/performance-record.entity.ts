import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import type { PerformanceFact } from './performance-facts.ts';
import { performanceRecordLifecycle } from './performance-record.lifecycle.ts';

/** 委员履职档案: what a member did in a year, as the records have it, and what people made of it. No score, no rank. */
export const PerformanceRecordEntity = defineEntity({
  name: 'PerformanceRecord',
  tableName: 'performance_record',
  properties: {
    ...livingProperties,
    memberId: p.uuid(),
    memberNo: p.string(),
    /** The sign-in of the member, by which they see their own record. */
    accountId: p.string().nullable(),
    year: p.integer(),
    facts: p.json<readonly PerformanceFact[]>(),
    compiledOn: p.date(),
    objection: p.text().nullable(),
    /** What was found of the objection. */
    finding: p.text().nullable(),
    isCommended: p.boolean().nullable(),
    reasons: p.text().nullable(),
    reviewedOn: p.date().nullable(),
    status: p.enum(performanceRecordLifecycle.statuses),
  },
  uniques: [{ properties: ['memberId', 'year'] }],
  indexes: [
    { properties: ['year', 'memberNo', 'id'] },
    { properties: ['memberNo', 'year', 'id'] },
    { properties: ['accountId'] },
  ],
});

export type PerformanceRecord = InferEntity<typeof PerformanceRecordEntity>;
