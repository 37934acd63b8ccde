import { definePolicy, officers, openToPartners } from '#kit';
import { PublishedFigureEntity } from './published-figure.entity.ts';
import { PublishedReportEntity } from './published-report.entity.ts';
import type { PublishedReportStatus } from './published-report.lifecycle.ts';

/** A published report is open; one that is being prepared is the CPPCC's own. */
export const publishedReportPolicy = definePolicy(PublishedReportEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { status: ['PUBLISHED', 'LOCKED'] as PublishedReportStatus[] }),
  actions: { prepare: officers('clerk', 'analyst'), publish: officers('reviewer', 'leader'), lock: officers('leader') },
});

/** Figures are read through their report. */
export const publishedFigurePolicy = definePolicy(PublishedFigureEntity, { read: openToPartners });
