import { defineLifecycle } from '#kit';

/** 协同监督活动: it runs from its joint plan until it is concluded. */
export const campaignLifecycle = defineLifecycle({
  statuses: ['RUNNING', 'CONCLUDED'],
  initial: 'RUNNING',
  transitions: {
    begin: { from: [], to: 'RUNNING' },
    conclude: { from: ['RUNNING'], to: 'CONCLUDED' },
  },
});

export type CampaignStatus = (typeof campaignLifecycle.statuses)[number];
