import { defineLifecycle } from '#kit';

/** 监督建议办理流程: the statuses of a supervision proposal and the steps between them that this release offers. */
export const supervisionProposalLifecycle = defineLifecycle({
  statuses: [
    'DRAFT',
    'UNDER_REVIEW',
    'ISSUED',
    'IN_PROGRESS',
    'REPLIED',
    'EVALUATED',
    'FOLLOW_UP',
    'VERIFIED',
    'CLOSED',
  ],
  initial: 'DRAFT',
  transitions: {
    submit: { from: ['DRAFT'], to: 'UNDER_REVIEW' },
    issue: { from: ['UNDER_REVIEW'], to: 'ISSUED' },
  },
});

export type SupervisionProposalStatus = (typeof supervisionProposalLifecycle.statuses)[number];

/** Statuses in which a proposal is still the CPPCC's own paper. */
export const internalStatuses: SupervisionProposalStatus[] = ['DRAFT', 'UNDER_REVIEW'];
