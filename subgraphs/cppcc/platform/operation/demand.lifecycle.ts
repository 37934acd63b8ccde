import { defineLifecycle } from '#kit';

/** 群众需求: voiced, then taken up by an entry of the project list; voiced again if that entry is dropped. */
export const demandLifecycle = defineLifecycle({
  statuses: ['VOICED', 'TAKEN_UP', 'WITHDRAWN'],
  initial: 'VOICED',
  transitions: {
    voice: { from: [], to: 'VOICED' },
    takeUp: { from: ['VOICED'], to: 'TAKEN_UP' },
    release: { from: ['TAKEN_UP'], to: 'VOICED' },
    withdraw: { from: ['VOICED'], to: 'WITHDRAWN' },
  },
});

export type DemandStatus = (typeof demandLifecycle.statuses)[number];
