import { defineLifecycle } from '#kit';

/** 典型案例: written, published, and withdrawn where it should not have been. */
export const caseStoryLifecycle = defineLifecycle({
  statuses: ['DRAFT', 'PUBLISHED', 'WITHDRAWN'],
  initial: 'DRAFT',
  transitions: {
    draft: { from: [], to: 'DRAFT' },
    revise: { from: ['DRAFT'], to: null },
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    withdraw: { from: ['DRAFT', 'PUBLISHED'], to: 'WITHDRAWN' },
  },
});

export type CaseStoryStatus = (typeof caseStoryLifecycle.statuses)[number];
