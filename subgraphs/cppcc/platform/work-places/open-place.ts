import { LockMode } from '@mikro-orm/core';
import type { Work } from '#kit';
import { refuseUnless } from '../refuse.ts';
import { type WorkPlace, WorkPlaceEntity } from './work-place.entity.ts';

/** The open work place that a step is about; it is locked, so that it does not close and nothing is done twice meanwhile. */
export async function openPlace({ em }: Work, id: string): Promise<WorkPlace> {
  const place = await em.findOne(WorkPlaceEntity, { id, status: 'OPEN' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  refuseUnless(
    place !== null,
    '站(室)不存在或已撤销，请从 workPlaces 中选择运行中的站(室)。',
    'The work place does not exist or is closed; choose an open one from workPlaces.',
  );
  return place;
}
