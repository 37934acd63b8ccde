import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { publishedReportLifecycle } from './published-report.lifecycle.ts';

/** 公开报告: what was published of the platform, as of which day, and what was known when its figures were taken. */
export const PublishedReportEntity = defineEntity({
  name: 'PublishedReport',
  tableName: 'published_report',
  properties: {
    ...livingProperties,
    title: p.string(),
    asOf: p.date(),
    /** The first day of the term that its figures count from. */
    firstDay: p.date(),
    /** Where it was published. */
    source: p.string().nullable(),
    publishedOn: p.date().nullable(),
    /** What was known at this instant is what its figures rest on. */
    knownAt: p.datetime().nullable(),
    status: p.enum(publishedReportLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'asOf'] }],
  indexes: [{ properties: ['asOf', 'id'] }],
});

export type PublishedReport = InferEntity<typeof PublishedReportEntity>;
