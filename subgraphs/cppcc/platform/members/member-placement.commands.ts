import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { nothing, referenceField, type Work } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { whenPlaceCloses } from '../work-places/closing.ts';
import { openPlace } from '../work-places/open-place.ts';
import { WorkPlaceEntity } from '../work-places/work-place.entity.ts';
import { MemberEntity } from './member.entity.ts';
import { type MemberPlacement, MemberPlacementEntity } from './member-placement.entity.ts';
import { memberPlacementLifecycle } from './member-placement.lifecycle.ts';
import { memberPlacementPolicy } from './member-placement.policy.ts';

const { step, publication } = ownSteps('member-placement', memberPlacementPolicy, memberPlacementLifecycle);

/** 编入: one member is at one place at a time. */
const begin = step({
  verb: 'begin',
  zh: '将委员编入站(室)',
  en: 'place a member at a work place',
  action: 'begin',
  input: z.object({
    memberId: referenceField('委员', 'The member'),
    placeId: referenceField('站(室)', 'The work place'),
  }),
  make: async ({ memberId, placeId }, work) => {
    const { em, day } = work;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const member = await em.findOne(MemberEntity, { id: memberId, status: 'ACTIVE' }, { lockMode });
    refuseUnless(
      member !== null,
      '委员不存在或已离任，请从 members 中选择在任委员。',
      'There is no such member in office; choose one from members.',
    );
    const place = await openPlace(work, placeId);
    await assertNowhere(memberId, work);
    return { memberId, placeId, region: place.region, placedFrom: day };
  },
  told: 'begun',
});

async function assertNowhere(memberId: string, { em }: Work): Promise<void> {
  const placement = await em.findOne(MemberPlacementEntity, { memberId, status: 'PLACED' });
  const place = placement && (await em.findOne(WorkPlaceEntity, { id: placement.placeId }));
  refuseUnless(
    !place,
    `该委员已编入${place?.name ?? ''}；一名委员同一时间只在一个站(室)，请先调出。`,
    `The member is at ${place?.name ?? ''} already; one member is at one place at a time, end that first.`,
  );
}

const end = (placement: MemberPlacement, _input: unknown, { day }: Work): void => {
  placement.placedUntil = day;
};

const endPlacement = step({
  verb: 'end',
  zh: '将委员调出站(室)',
  en: 'move a member away from a work place',
  action: 'end',
  input: nothing,
  change: end,
  told: 'ended',
});

/** 随委员离任或站(室)撤销调出 */
export const releasePlacement = step({
  verb: 'release',
  zh: '随委员离任或站(室)撤销调出',
  en: 'end with the office of the member or with the place',
  action: 'release',
  input: nothing,
  change: end,
  told: 'released',
  isReaction: true,
});

whenPlaceCloses(async ({ id }, { em, run }) => {
  const placed = await em.find(MemberPlacementEntity, { placeId: id, status: 'PLACED' }, { orderBy: { id: 'asc' } });
  for (const placement of placed) await run(releasePlacement, placement);
});

/** The steps, and how they are told of. */
export const memberPlacementCommands = [begin, endPlacement, releasePlacement];
export { publication as memberPlacementPublication };
