import { conditionsOn, field, optional, partType, publishEnum, recordType, type ShownRecord, words } from '#kit';
import type { Seat } from './seat.entity.ts';
import { type SeatStatus, seatLifecycle } from './seat.lifecycle.ts';
import { seatPolicy } from './seat.policy.ts';
import type { ConvenorBasis, SeatRole } from './seat-roles.ts';
import type { VacantSeat } from './vacant-seat.entity.ts';
import { vacantSeatPolicy } from './vacant-seat.policy.ts';

const SeatRoleEnum = publishEnum<SeatRole>(
  'SeatRole',
  words('站(室)的席位。', 'The seats of a work place or an area.'),
  {
    FIRST_CONVENOR: ['第一召集人', 'first convenor'],
    SECOND_CONVENOR: ['召集人', 'convenor'],
    STATION_HEAD: ['站长', 'head of a station'],
    AREA_CHIEF: ['片区总召集人', 'chief convenor of an area'],
  },
);

const ConvenorBasisEnum = publishEnum<ConvenorBasis>(
  'ConvenorBasis',
  words('担任第一召集人的依据。', 'On what the seat of a first convenor rests.'),
  {
    GROUP_LEADER: ['履职党小组组长', 'head of the performance group'],
    COBUILD_PARTY_HEAD: ['共建单位党组织负责人', 'head of the Party organisation that co-builds'],
  },
);

const SeatStatusEnum = publishEnum<SeatStatus>('SeatStatus', words('任职状态。', 'Whether a seat is held.'), {
  HELD: ['在任', 'held'],
  LEFT: ['已离任', 'left'],
});

const SeatType = recordType<Seat>('Seat', '召集人、站长或总召集人的任职', 'A seat, and who holds it', {
  role: field.oneOf(SeatRoleEnum, '席位', 'Which seat'),
  holder: field.text('任职人职务', 'The duty by which it is held'),
  basis: optional(field.oneOf(ConvenorBasisEnum, '第一召集人的依据', 'On what a first convenor’s seat rests')),
  basisNo: field.text('任职文件文号', 'Number of the document of appointment'),
  heldFrom: field.day('任职起', 'Held from'),
  heldUntil: optional(field.day('任职止', 'Held until')),
  status: field.oneOf(SeatStatusEnum, '状态', 'Whether it is held'),
});

const on = conditionsOn<Seat>();

/** 召集人、站长、总召集人 */
export const seat: ShownRecord<Seat> = {
  name: 'Seat',
  zh: '召集人、站长和总召集人任职',
  en: 'seats of work places and areas',
  type: SeatType,
  policy: seatPolicy,
  lifecycle: seatLifecycle,
  order: [
    ['region', 'asc'],
    ['role', 'asc'],
    ['heldFrom', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: on.is('placeId', '站(室)', 'The work place'),
    divisions: on.inDivisions(),
    roles: on.oneOf('role', SeatRoleEnum, '席位', 'Seats'),
    statuses: on.oneOf('status', SeatStatusEnum, '状态', 'Statuses'),
  },
};

const VacantSeatType = partType<VacantSeat>('VacantSeat', '缺位', 'A seat that nobody holds', {
  id: field.reference('标识', 'Identifier'),
  placeId: field.reference('站(室)', 'The work place'),
  region: field.division('所在行政区划', 'The division that it is of'),
  no: field.text('站(室)编号', 'Number of the work place'),
  role: field.oneOf(SeatRoleEnum, '缺位的席位', 'Which seat'),
});

const onVacant = conditionsOn<VacantSeat>();

/** 缺位 */
export const vacantSeat: ShownRecord<VacantSeat> = {
  name: 'VacantSeat',
  zh: '站(室)缺位',
  en: 'seats that nobody holds',
  type: VacantSeatType,
  policy: vacantSeatPolicy,
  isListOnly: true,
  order: [
    ['no', 'asc'],
    ['role', 'asc'],
    ['id', 'asc'],
  ],
  conditions: {
    placeId: onVacant.is('placeId', '站(室)', 'The work place'),
    divisions: onVacant.inDivisions(),
    roles: onVacant.oneOf('role', SeatRoleEnum, '席位', 'Seats'),
  },
};
