import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { seatRoles } from './seat-roles.ts';

/** 缺位: a seat that an open work place should have and nobody holds. */
export const VacantSeatEntity = defineEntity({
  name: 'VacantSeat',
  tableName: 'vacant_seat',
  view: true,
  expression: `
    select place.id::text || ':' || wanted.role as id, place.id as place_id, place.no, place.region, wanted.role
    from work_place place
    cross join (values ('FIRST_CONVENOR'), ('SECOND_CONVENOR'), ('STATION_HEAD')) as wanted (role)
    where place.status = 'OPEN' and (place.kind = 'STATION' or wanted.role <> 'STATION_HEAD')
      and not exists (
        select from seat where seat.place_id = place.id and seat.role = wanted.role and seat.status = 'HELD'
      )`,
  properties: {
    id: p.string().primary(),
    placeId: p.uuid(),
    no: p.string(),
    region: p.string().length(6),
    role: p.enum(seatRoles),
  },
});

export type VacantSeat = InferEntity<typeof VacantSeatEntity>;
