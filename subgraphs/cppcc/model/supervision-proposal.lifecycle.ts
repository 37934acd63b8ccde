import { asBefore, defineLifecycle } from '#kit';

/**
 * 监督建议办理流程, in the fourteen steps of practice: draft, review, issue, receipt or objection, handling, co-signature,
 * reply, evaluation, second handling, follow-up, verification, closing or carrying over. The steps called `note…` follow
 * what the handling bodies have told and are taken by the hub.
 */
export const supervisionProposalLifecycle = defineLifecycle({
  statuses: [
    'DRAFT',
    'UNDER_REVIEW',
    'REVIEWED',
    'NOT_FILED',
    'ISSUED',
    'RECEIVED',
    'OBJECTED',
    'IN_PROGRESS',
    'AWAITING_COSIGN',
    'REPLIED',
    'EVALUATED',
    'REWORK',
    'FOLLOW_UP',
    'VERIFIED',
    'CLOSED',
    'CARRIED_OVER',
    'MERGED',
    'SUSPENDED',
    'WITHDRAWN',
  ],
  initial: 'DRAFT',
  transitions: {
    draft: { from: [], to: 'DRAFT' },
    revise: { from: ['DRAFT'], to: null },
    submit: { from: ['DRAFT'], to: 'UNDER_REVIEW' },
    return: { from: ['UNDER_REVIEW'], to: 'DRAFT' },
    review: { from: ['UNDER_REVIEW'], to: 'REVIEWED' },
    decline: { from: ['UNDER_REVIEW'], to: 'NOT_FILED' },
    issue: { from: ['REVIEWED'], to: 'ISSUED' },
    noteReceipt: { from: ['ISSUED', 'OBJECTED'], to: 'RECEIVED' },
    noteObjection: { from: ['ISSUED', 'RECEIVED', 'IN_PROGRESS'], to: 'OBJECTED' },
    settleObjection: { from: ['OBJECTED'], to: 'ISSUED' },
    noteHandling: { from: ['ISSUED', 'RECEIVED', 'OBJECTED'], to: 'IN_PROGRESS' },
    noteCosign: { from: ['ISSUED', 'RECEIVED', 'IN_PROGRESS', 'REWORK'], to: 'AWAITING_COSIGN' },
    noteReply: { from: ['ISSUED', 'RECEIVED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: 'REPLIED' },
    chase: { from: ['ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: null },
    list: { from: ['ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: null },
    bundle: { from: ['ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: null },
    evaluate: { from: ['REPLIED', 'EVALUATED'], to: 'EVALUATED' },
    rework: { from: ['EVALUATED', 'VERIFIED'], to: 'REWORK' },
    followUp: { from: ['EVALUATED', 'CARRIED_OVER'], to: 'FOLLOW_UP' },
    verify: { from: ['FOLLOW_UP'], to: 'VERIFIED' },
    close: { from: ['VERIFIED'], to: 'CLOSED' },
    carryOver: { from: ['EVALUATED', 'FOLLOW_UP', 'VERIFIED'], to: 'CARRIED_OVER' },
    merge: { from: ['DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'ISSUED', 'RECEIVED'], to: 'MERGED' },
    suspend: { from: ['ISSUED', 'RECEIVED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: asBefore },
    withdraw: {
      from: [
        ...(['DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'ISSUED', 'RECEIVED', 'OBJECTED'] as const),
        ...(['IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK', 'SUSPENDED'] as const),
      ],
      to: 'WITHDRAWN',
    },
  },
});

export type SupervisionProposalStatus = (typeof supervisionProposalLifecycle.statuses)[number];

/** Statuses in which a proposal is still the CPPCC's own paper. */
export const internalStatuses: SupervisionProposalStatus[] = ['DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'NOT_FILED'];
