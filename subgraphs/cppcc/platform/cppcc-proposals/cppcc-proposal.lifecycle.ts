import { defineLifecycle } from '#kit';

/** What has been filed and not yet been closed or merged: others may be merged into it, and it may be pressed. */
export const openStatuses = ['FILED', 'ASSIGNED', 'REPLIED', 'EVALUATED'] as const;

/** 提案: submitted, filed or passed on, assigned, replied to, evaluated, closed; or merged into another. */
export const cppccProposalLifecycle = defineLifecycle({
  statuses: ['SUBMITTED', 'FILED', 'NOT_FILED', 'ASSIGNED', 'REPLIED', 'EVALUATED', 'CLOSED', 'MERGED'],
  initial: 'SUBMITTED',
  transitions: {
    submit: { from: [], to: 'SUBMITTED' },
    revise: { from: ['SUBMITTED'], to: null },
    file: { from: ['SUBMITTED'], to: 'FILED' },
    decline: { from: ['SUBMITTED'], to: 'NOT_FILED' },
    prioritise: { from: ['FILED', 'ASSIGNED'], to: null },
    relate: { from: ['SUBMITTED', ...openStatuses], to: null },
    assign: { from: ['FILED'], to: 'ASSIGNED' },
    extend: { from: ['ASSIGNED'], to: null },
    reply: { from: ['ASSIGNED'], to: 'REPLIED' },
    evaluate: { from: ['REPLIED'], to: 'EVALUATED' },
    merge: { from: ['FILED', 'ASSIGNED'], to: 'MERGED' },
    answer: { from: ['MERGED'], to: null },
    bundle: { from: [...openStatuses], to: null },
    close: { from: ['EVALUATED'], to: 'CLOSED' },
  },
});

export type CppccProposalStatus = (typeof cppccProposalLifecycle.statuses)[number];
