import { z } from 'zod';
import { choiceField, nothing, referenceField, textField, type Work } from '#kit';
import { assertDivision } from '../divisions/within-cell.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { type Seat, SeatEntity } from './seat.entity.ts';
import { seatLifecycle } from './seat.lifecycle.ts';
import { seatPolicy } from './seat.policy.ts';
import { convenorBases, type SeatRole, seatRoles } from './seat-roles.ts';
import { WorkPlaceEntity } from './work-place.entity.ts';

const { step, publication } = ownSteps('seat', seatPolicy, seatLifecycle);

/** Who takes a seat: their duty, the document, and for a first convenor on what it rests. */
export const holderFields = {
  holder: textField('任职人职务', 'The duty by which it is held', 120),
  basis: choiceField('ConvenorBasis', convenorBases, '第一召集人的依据', 'On what it rests').nullish(),
  basisNo: textField('任职文件文号', 'Number of the document of appointment', 60),
};

/** 任职: a seat that is vacant is taken. A first convenor rests on one of the two bases, nobody else does. */
export const takeSeat = step({
  verb: 'take',
  zh: '任命召集人、站长或总召集人',
  en: 'fill a vacant seat of a work place or an area',
  action: 'take',
  input: z.object({
    role: choiceField('SeatRole', seatRoles, '席位', 'Seat'),
    placeId: referenceField('站(室)；总召集人不填', 'The work place; empty for the chief of an area').nullish(),
    division: textField('片区的行政区划代码；站(室)席位不填', 'Division of an area chief; else empty', 6).nullish(),
    ...holderFields,
  }),
  make: async ({ role, placeId, division, holder, basis, basisNo }, work) => {
    refuseUnless(
      (role === 'FIRST_CONVENOR') === (basis != null),
      '第一召集人须注明由履职党小组组长或共建单位党组织负责人担任；其他席位不填。',
      'A first convenor is head of the performance group or of the Party organisation that co-builds: say which. Other seats have no such basis.',
    );
    const region = role === 'AREA_CHIEF' ? areaOf(division, work) : await placeRegion(placeId, role, work);
    const place = placeId ?? null;
    const held = await work.em.count(SeatEntity, { role, placeId: place, region, status: 'HELD' });
    refuseUnless(held === 0, '该席位在任，请办理交接。', 'The seat is held; hand it over instead.');
    return { role, placeId: place, region, holder, basis: basis ?? null, basisNo, heldFrom: work.day };
  },
  told: 'taken',
});

function areaOf(division: string | null | undefined, work: Work): string {
  refuseUnless(division != null, '请填写片区的行政区划代码。', 'Name the division of the area.');
  assertDivision(work, division);
  return division;
}

async function placeRegion(placeId: string | null | undefined, role: SeatRole, { em }: Work): Promise<string> {
  const place = placeId ? await em.findOne(WorkPlaceEntity, { id: placeId, status: 'OPEN' }) : null;
  refuseUnless(place !== null, '站(室)不存在或已撤销。', 'The work place does not exist, or is closed.');
  refuseUnless(
    role !== 'STATION_HEAD' || place.kind === 'STATION',
    '站长只设在委员工作站，工作室由召集人负责。',
    'Only stations have a head; studios are led by their convenors.',
  );
  return place.region;
}

const end = (seat: Seat, _input: unknown, { day }: Work): void => {
  seat.heldUntil = day;
};

/** 离任: the seat of a convenor or an area chief may be vacant for a while, a station is never without a head. */
const leaveSeat = step({
  verb: 'leave',
  zh: '免去召集人或总召集人',
  en: 'end a term; the seat becomes vacant',
  action: 'leave',
  input: nothing,
  refuses: ({ role }) =>
    role === 'STATION_HEAD'
      ? { zh: '工作站不能没有站长，请办理交接。', en: 'A station is never without a head; hand the seat over.' }
      : undefined,
  change: end,
  told: 'left',
});

/** 交接: one term ends and the next begins on the same day. */
const handOverSeat = step({
  verb: 'hand-over',
  zh: '交接席位',
  en: 'hand a seat over to a successor',
  action: 'handOver',
  input: z.object(holderFields),
  change: async (seat, { holder, basis, basisNo }, work) => {
    end(seat, {}, work);
    await work.em.flush();
    const { role, placeId, region } = seat;
    await work.make(takeSeat, {
      ...{ role, holder, basis, basisNo },
      ...(placeId ? { placeId } : { division: region }),
    });
  },
  told: 'handed-over',
});

/** 随站(室)撤销离任 */
export const vacateSeat = step({
  verb: 'vacate',
  zh: '随站(室)撤销离任',
  en: 'leave the seat of a place that closes',
  action: 'vacate',
  input: nothing,
  change: end,
  told: 'vacated',
  isReaction: true,
});

/** The steps, and how they are told of. */
export const seatCommands = [takeSeat, leaveSeat, handOverSeat, vacateSeat];
export { publication as seatPublication };
