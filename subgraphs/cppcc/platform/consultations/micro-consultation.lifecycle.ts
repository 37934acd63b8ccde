import { defineLifecycle } from '#kit';

/** 微协商: held, followed up once its outcome has had an effect; what was entered wrongly is corrected or withdrawn. */
export const microConsultationLifecycle = defineLifecycle({
  statuses: ['HELD', 'FOLLOWED_UP', 'WITHDRAWN'],
  initial: 'HELD',
  transitions: {
    record: { from: [], to: 'HELD' },
    correct: { from: ['HELD', 'FOLLOWED_UP'], to: null },
    followUp: { from: ['HELD'], to: 'FOLLOWED_UP' },
    withdraw: { from: ['HELD', 'FOLLOWED_UP'], to: 'WITHDRAWN' },
  },
});

export type MicroConsultationStatus = (typeof microConsultationLifecycle.statuses)[number];
