import { defineLifecycle } from '#kit';

/** 协商议题: open to activities until it is concluded. */
export const consultationTopicLifecycle = defineLifecycle({
  statuses: ['OPEN', 'CONCLUDED'],
  initial: 'OPEN',
  transitions: {
    set: { from: [], to: 'OPEN' },
    revise: { from: ['OPEN'], to: null },
    conclude: { from: ['OPEN'], to: 'CONCLUDED' },
  },
});

export type ConsultationTopicStatus = (typeof consultationTopicLifecycle.statuses)[number];
