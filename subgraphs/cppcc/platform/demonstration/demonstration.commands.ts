import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { choiceField, dayField, documentNoField, referenceField, textField, type Work, yesNoField } from '#kit';
import { ownSteps } from '../own-steps.ts';
import { refuseUnless } from '../refuse.ts';
import type { ClosingObstacle } from '../work-places/closing.ts';
import { placeHeldAt } from '../work-places/held-at.ts';
import { WorkPlaceEntity } from '../work-places/work-place.entity.ts';
import { DemonstrationEntity } from './demonstration.entity.ts';
import { demonstrationLifecycle } from './demonstration.lifecycle.ts';
import { demonstrationPolicy } from './demonstration.policy.ts';
import { type DemonstrationLevel, demonstrationLevels } from './demonstration-levels.ts';

const { step, publication } = ownSteps('demonstration', demonstrationPolicy, demonstrationLifecycle);

const standing = ({ em }: Work, placeId: string, level: DemonstrationLevel) =>
  em.findOne(DemonstrationEntity, { placeId, level, status: 'IN_FORCE' });

/** Awards, revocations and the closing of one place wait for one another. */
const lockPlace = ({ em }: Work, placeId: string) =>
  em.findOne(WorkPlaceEntity, { id: placeId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** 命名示范点: of the city among the open places; of the region, and for Party building, among those of the city. */
const award = step({
  verb: 'award',
  zh: '命名示范点',
  en: 'name a work place a demonstration point',
  action: 'award',
  input: z.object({
    placeId: referenceField('站(室)', 'The work place'),
    level: choiceField('DemonstrationLevel', demonstrationLevels, '级别', 'Level'),
    isPartyBuilding: yesNoField('是否党建融合示范点', 'Whether it is for Party building'),
    basisNo: documentNoField('命名文件文号', 'Number of the document by which it is named'),
    awardedOn: dayField('命名日期', 'The day it was named'),
  }),
  make: async ({ placeId, level, isPartyBuilding, basisNo, awardedOn }, work) => {
    await lockPlace(work, placeId);
    const { status, region } = await placeHeldAt(work, placeId, awardedOn);
    refuseUnless(
      status === 'OPEN',
      '该站(室)已撤销，示范点只能从运行中的站(室)中命名。',
      'The work place is closed; only an open one can be named.',
    );
    refuseUnless(
      !isPartyBuilding || level === 'REGION',
      '党建融合示范点从市级示范点中择优上报，请按自治区级命名。',
      'Points for Party building are raised from those of the city: name it at the level of the region.',
    );
    const held = await standing(work, placeId, level);
    refuseUnless(held === null, '该站(室)已是这一级示范点，不重复命名。', 'It is a point of that level already.');
    if (level === 'REGION') await assertCityPoint(work, placeId, awardedOn);
    return { placeId, level, isPartyBuilding, basisNo, awardedOn, region };
  },
  told: 'awarded',
});

async function assertCityPoint(work: Work, placeId: string, awardedOn: string): Promise<void> {
  const city = await standing(work, placeId, 'CITY');
  refuseUnless(
    city !== null,
    '自治区级示范点须先是有效的市级示范点，请先命名为市级。',
    'A point of the region must be one of the city that stands; name it at the level of the city first.',
  );
  refuseUnless(
    awardedOn >= city.awardedOn,
    `该站(室)${city.awardedOn}命名为市级示范点，自治区级不能早于该日。`,
    `It became a point of the city on ${city.awardedOn}; it cannot be one of the region before.`,
  );
}

/** 撤销示范点: the level of the region first. */
const revoke = step({
  verb: 'revoke',
  zh: '撤销示范点',
  en: 'revoke an award',
  action: 'revoke',
  input: z.object({ reason: textField('撤销理由', 'Why', 500) }),
  refuses: async ({ placeId, level }, _input, work) => {
    await lockPlace(work, placeId);
    if (level === 'REGION' || !(await standing(work, placeId, 'REGION'))) return undefined;
    return {
      zh: '该站(室)仍是自治区级示范点，请先撤销自治区级。',
      en: 'It is still a point of the region; revoke that first.',
    };
  },
  change: (point, { reason }, { day }) => {
    point.revokedOn = day;
    point.revocationReason = reason;
  },
  told: 'revoked',
});

/** A place is not closed while it is an example to others. */
export const whileDemonstration: ClosingObstacle = async ({ id }, { em }) => {
  const awards = await em.count(DemonstrationEntity, { placeId: id, status: 'IN_FORCE' });
  if (awards === 0) return undefined;
  return {
    zh: '该站(室)是示范点，请先撤销示范点命名(自治区级在先)，再撤销站(室)。',
    en: 'The work place is a demonstration point; revoke the awards first, that of the region before that of the city.',
  };
};

/** The steps, and how they are told of. */
export const demonstrationCommands = [award, revoke];
export { publication as demonstrationPublication };
