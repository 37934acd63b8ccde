import { definePolicy, openToPartners } from '#kit';
import { VacantSeatEntity } from './vacant-seat.entity.ts';

/** What is vacant is as public as who holds a seat. */
export const vacantSeatPolicy = definePolicy(VacantSeatEntity, { read: openToPartners });
