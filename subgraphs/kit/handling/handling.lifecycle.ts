import { asBefore, defineLifecycle } from '../define-lifecycle.ts';

/**
 * 办理流程: what a handling body does with its assignment: receipt or objection, handling, co-signature, reply, second
 * handling. The steps that follow the CPPCC's decisions are taken by the hub.
 */
export const handlingLifecycle = defineLifecycle({
  statuses: [
    'ASSIGNED',
    'RECEIVED',
    'OBJECTED',
    'IN_PROGRESS',
    'AWAITING_COSIGN',
    'REPLIED',
    'REWORK',
    'SUSPENDED',
    'RELEASED',
  ],
  initial: 'ASSIGNED',
  transitions: {
    assign: { from: [], to: 'ASSIGNED' },
    acknowledge: { from: ['ASSIGNED'], to: 'RECEIVED' },
    object: { from: ['ASSIGNED', 'RECEIVED'], to: 'OBJECTED' },
    uphold: { from: ['OBJECTED'], to: 'RECEIVED' },
    start: { from: ['RECEIVED'], to: 'IN_PROGRESS' },
    requestCosign: { from: ['IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: 'AWAITING_COSIGN' },
    noteCosignRequest: {
      from: ['ASSIGNED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'REPLIED', 'REWORK', 'SUSPENDED'],
      to: null,
    },
    giveOpinion: { from: ['RECEIVED', 'IN_PROGRESS', 'REWORK'], to: 'REPLIED' },
    cosign: { from: ['RECEIVED', 'IN_PROGRESS', 'REPLIED', 'REWORK'], to: null },
    reply: { from: ['IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: 'REPLIED' },
    reopen: { from: ['RECEIVED', 'IN_PROGRESS', 'REPLIED'], to: 'REWORK' },
    extend: { from: ['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: null },
    suspend: { from: ['ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK'], to: 'SUSPENDED' },
    resume: { from: ['SUSPENDED'], to: asBefore },
    release: {
      from: ['ASSIGNED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REWORK', 'SUSPENDED'],
      to: 'RELEASED',
    },
  },
});

export type HandlingStatus = (typeof handlingLifecycle.statuses)[number];
