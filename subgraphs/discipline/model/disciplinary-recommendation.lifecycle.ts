import { defineLifecycle } from '#kit';

/** 纪检监察建议流程: issued, then answered by its addressee. */
export const disciplinaryRecommendationLifecycle = defineLifecycle({
  statuses: ['ISSUED', 'REPLIED'],
  initial: 'ISSUED',
  transitions: {
    recordReply: { from: ['ISSUED'], to: 'REPLIED' },
  },
});

export type DisciplinaryRecommendationStatus = (typeof disciplinaryRecommendationLifecycle.statuses)[number];
