import { LockMode } from '@mikro-orm/core';
import { HubError, type Work } from '#kit';
import type { Bilingual } from '#schema/language.ts';
import { type WorkPlace, WorkPlaceEntity } from './work-place.entity.ts';

/** Why something cannot have happened at a work place on a day; undefined where it can. */
export function heldAtRefusal(place: WorkPlace | null | undefined, day: string, today: string): Bilingual | undefined {
  if (!place) {
    return {
      zh: '没有这个站(室)，请核对编号，或从站(室)列表中选择。',
      en: 'There is no such work place; check its number, or choose one from the list.',
    };
  }
  if (day > today) {
    return { zh: `${day}在今天之后，请在事情发生以后登记。`, en: `${day} is to come; enter it once it has happened.` };
  }
  const { name, openedOn, closedOn } = place;
  if (day >= openedOn && (closedOn == null || day <= closedOn)) return undefined;
  return {
    zh: `${name}于${openedOn}设立${closedOn ? `、${closedOn}撤销` : ''}，请核对日期或站(室)。`,
    en: `${name} was opened on ${openedOn}${closedOn ? ` and closed on ${closedOn}` : ''}; check the day or the place.`,
  };
}

/** The work place at which something happened on a day: not one to come, and while the place was open. */
export async function placeHeldAt({ em, day: today }: Work, id: string, day: string): Promise<WorkPlace> {
  const place = await em.findOne(WorkPlaceEntity, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
  const refusal = heldAtRefusal(place, day, today);
  if (refusal || !place) throw new HubError('INVALID_INPUT', refusal);
  return place;
}
