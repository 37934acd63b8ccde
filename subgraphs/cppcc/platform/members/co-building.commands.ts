import { z } from 'zod';
import { nothing, referenceField, textField, type Work } from '#kit';
import { OrgNodeEntity } from '../organisation/org-node.entity.ts';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import { whenPlaceCloses } from '../work-places/closing.ts';
import { openPlace } from '../work-places/open-place.ts';
import { type CoBuilding, CoBuildingEntity } from './co-building.entity.ts';
import { coBuildingLifecycle } from './co-building.lifecycle.ts';
import { coBuildingPolicy } from './co-building.policy.ts';

const { step, publication } = ownSteps('co-building', coBuildingPolicy, coBuildingLifecycle);

/** 结对共建: a branch or a group, and the Party organisation of the place’s host. */
const begin = step({
  verb: 'begin',
  zh: '结对共建站(室)',
  en: 'begin to build a work place together',
  action: 'begin',
  input: z.object({
    nodeId: referenceField('履职党支部或履职党小组', 'The branch or group'),
    placeId: referenceField('站(室)', 'The work place'),
    hostParty: textField('依托单位党组织', 'The Party organisation of the host', 120),
  }),
  make: async ({ nodeId, placeId, hostParty }, work) => {
    const kind = { $in: ['COMMITTEE_BRANCH' as const, 'SECTOR_GROUP' as const] };
    const nodes = await work.em.count(OrgNodeEntity, { id: nodeId, kind, status: 'ACTIVE' });
    refuseUnless(
      nodes === 1,
      '共建方为专委会履职党支部或界别履职党小组，请选择这两种环节。',
      'It is a branch of a committee or a group of a sector that co-builds: choose a link of these kinds.',
    );
    const place = await openPlace(work, placeId);
    const paired = await work.em.count(CoBuildingEntity, { nodeId, placeId, status: 'ACTIVE' });
    refuseUnless(paired === 0, '双方已在共建，不必重复登记。', 'They build together already.');
    return { nodeId, placeId, hostParty, region: place.region, builtFrom: work.day };
  },
  told: 'begun',
});

const end = (pair: CoBuilding, _input: unknown, { day }: Work): void => {
  pair.builtUntil = day;
};

const endPair = step({
  verb: 'end',
  zh: '结束共建',
  en: 'end building a work place together',
  action: 'end',
  input: nothing,
  change: end,
  told: 'ended',
});

const release = step({
  verb: 'release',
  zh: '随站(室)撤销结束共建',
  en: 'end with the place',
  action: 'release',
  input: nothing,
  change: end,
  told: 'released',
  isReaction: true,
});

whenPlaceCloses(async ({ id }, { em, run }) => {
  const pairs = await em.find(CoBuildingEntity, { placeId: id, status: 'ACTIVE' }, { orderBy: { id: 'asc' } });
  for (const pair of pairs) await run(release, pair);
});

/** The steps, and how they are told of. */
export const coBuildingCommands = [begin, endPair, release];
export { publication as coBuildingPublication };
