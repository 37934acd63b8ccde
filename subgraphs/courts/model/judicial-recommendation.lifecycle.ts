import { defineLifecycle } from '#kit';

/** 司法建议流程: issued, then answered by its addressee. */
export const judicialRecommendationLifecycle = defineLifecycle({
  statuses: ['ISSUED', 'REPLIED'],
  initial: 'ISSUED',
  transitions: {
    recordReply: { from: ['ISSUED'], to: 'REPLIED' },
  },
});

export type JudicialRecommendationStatus = (typeof judicialRecommendationLifecycle.statuses)[number];
