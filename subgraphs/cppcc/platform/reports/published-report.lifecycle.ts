import { defineLifecycle } from '#kit';

/** 公开报告: prepared, published with its figures, and locked: from then on its computed figures stay what they were. */
export const publishedReportLifecycle = defineLifecycle({
  statuses: ['PREPARED', 'PUBLISHED', 'LOCKED'],
  initial: 'PREPARED',
  transitions: {
    prepare: { from: [], to: 'PREPARED' },
    publish: { from: ['PREPARED'], to: 'PUBLISHED' },
    lock: { from: ['PUBLISHED'], to: 'LOCKED' },
  },
});

export type PublishedReportStatus = (typeof publishedReportLifecycle.statuses)[number];
