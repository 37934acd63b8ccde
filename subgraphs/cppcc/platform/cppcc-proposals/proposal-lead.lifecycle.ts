import { defineLifecycle } from '#kit';

/** 提案线索: collected, then taken up into a proposal or set aside. */
export const proposalLeadLifecycle = defineLifecycle({
  statuses: ['COLLECTED', 'TAKEN_UP', 'SET_ASIDE'],
  initial: 'COLLECTED',
  transitions: {
    collect: { from: [], to: 'COLLECTED' },
    takeUp: { from: ['COLLECTED'], to: 'TAKEN_UP' },
    setAside: { from: ['COLLECTED'], to: 'SET_ASIDE' },
  },
});

export type ProposalLeadStatus = (typeof proposalLeadLifecycle.statuses)[number];
