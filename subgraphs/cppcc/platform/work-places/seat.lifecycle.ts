import { defineLifecycle } from '#kit';

/** A seat is held until it is left; whoever follows holds a seat of their own. */
export const seatLifecycle = defineLifecycle({
  statuses: ['HELD', 'LEFT'],
  initial: 'HELD',
  transitions: {
    take: { from: [], to: 'HELD' },
    leave: { from: ['HELD'], to: 'LEFT' },
    handOver: { from: ['HELD'], to: 'LEFT' },
    vacate: { from: ['HELD'], to: 'LEFT' },
  },
});

export type SeatStatus = (typeof seatLifecycle.statuses)[number];
