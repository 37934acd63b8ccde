import { LockMode } from '@mikro-orm/core';
import type { Work } from '#kit';
import { refuseUnless } from '../refuse.ts';
import { type WorkPlace, WorkPlaceEntity } from './work-place.entity.ts';

/** The work place that a fact of some day is of. It must have been open on that day, which is not to come. */
export async function placeOpenOn({ em, day: today }: Work, placeId: string, day: string): Promise<WorkPlace> {
  refuseUnless(
    day <= today,
    '日期不能晚于今天，请在事情办成之后登记。',
    'The day cannot be to come; record it afterwards.',
  );
  const place = await em.findOne(WorkPlaceEntity, { id: placeId }, { lockMode: LockMode.PESSIMISTIC_READ });
  refuseUnless(
    place !== null,
    '站(室)不存在，请从站(室)列表中选择。',
    'There is no such work place; choose one of the list.',
  );
  refuseUnless(
    day >= place.openedOn,
    `该站(室)${place.openedOn}设立，日期不能早于设立日期，请核对。`,
    `The work place was opened on ${place.openedOn}; check the day.`,
  );
  refuseUnless(
    place.closedOn == null || day <= place.closedOn,
    `该站(室)已于${place.closedOn}撤销，请核对日期。`,
    `The work place was closed on ${place.closedOn}; check the day.`,
  );
  return place;
}
