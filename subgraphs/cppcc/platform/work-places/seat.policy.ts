import { definePolicy, hubOnly, officers, officersOrHub, openToPartners } from '#kit';
import { SeatEntity } from './seat.entity.ts';

/** Who convenes is public; the CPPCC’s office fills the seats, a place that closes vacates them. */
export const seatPolicy = definePolicy(SeatEntity, {
  read: openToPartners,
  actions: {
    take: officersOrHub('clerk'),
    leave: officers('clerk'),
    handOver: officers('clerk'),
    vacate: hubOnly,
  },
});
