import type { Work } from '#kit';
import { refuseUnless } from '../refuse.ts';
import { type WorkPlace, WorkPlaceEntity } from './work-place.entity.ts';

/** The work place at which something was held on a day: not in the future, and while the place was open. */
export async function placeHeldAt({ em, day }: Work, id: string, heldOn: string): Promise<WorkPlace> {
  refuseUnless(
    heldOn <= day,
    `开展日期${heldOn}在今天之后；开展以后再登记。`,
    `${heldOn} is in the future; enter it once it was held.`,
  );
  const place = await em.findOne(WorkPlaceEntity, { id });
  refuseUnless(
    place !== null,
    '没有这个站(室)，请从 workPlaces 中选择。',
    'There is no such work place; choose one from workPlaces.',
  );
  refuseUnless(
    heldOn >= place.openedOn && (place.closedOn == null || heldOn <= place.closedOn),
    `${place.name}于${place.openedOn}设立${place.closedOn ? `、${place.closedOn}撤销` : ''}，开展日期须在运行期间，请核对日期或站(室)。`,
    `${place.name} was opened on ${place.openedOn}${place.closedOn ? ` and closed on ${place.closedOn}` : ''}; check the day or the place.`,
  );
  return place;
}
