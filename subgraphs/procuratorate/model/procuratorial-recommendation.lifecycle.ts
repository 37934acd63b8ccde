import { defineLifecycle } from '#kit';

/** 检察建议流程: issued, then answered by its addressee. */
export const procuratorialRecommendationLifecycle = defineLifecycle({
  statuses: ['ISSUED', 'REPLIED'],
  initial: 'ISSUED',
  transitions: {
    recordReply: { from: ['ISSUED'], to: 'REPLIED' },
  },
});

export type ProcuratorialRecommendationStatus = (typeof procuratorialRecommendationLifecycle.statuses)[number];
