/** The seats: two convenors and, at a station, a head; for an area, its chief. */
export const seatRoles = ['FIRST_CONVENOR', 'SECOND_CONVENOR', 'STATION_HEAD', 'AREA_CHIEF'] as const;
export type SeatRole = (typeof seatRoles)[number];

/** On what a first convenor’s seat rests: head of the performance group, or of the Party organisation that co-builds. */
export const convenorBases = ['GROUP_LEADER', 'COBUILD_PARTY_HEAD'] as const;
export type ConvenorBasis = (typeof convenorBases)[number];
