import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { seatLifecycle } from './seat.lifecycle.ts';
import { convenorBases, seatRoles } from './seat-roles.ts';

/** 召集人、站长、片区总召集人: who holds a seat of a work place, or of a division, from when until when. */
export const SeatEntity = defineEntity({
  name: 'Seat',
  tableName: 'seat',
  properties: {
    ...livingProperties,
    role: p.enum(seatRoles),
    /** Empty for the chief of an area: that seat is of a division, which is `region`. */
    placeId: p.uuid().nullable(),
    /** The duty by which it is held, such as deputy secretary of the sub-district’s Party committee. */
    holder: p.string(),
    basis: p.enum(convenorBases).nullable(),
    /** Number of the document by which the holder was appointed. */
    basisNo: p.string(),
    heldFrom: p.date(),
    heldUntil: p.date().nullable(),
    status: p.enum(seatLifecycle.statuses),
  },
  indexes: [{ properties: ['placeId', 'role', 'status'] }, { properties: ['region', 'role', 'heldFrom', 'id'] }],
});

export type Seat = InferEntity<typeof SeatEntity>;
