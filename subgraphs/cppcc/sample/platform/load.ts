import type { EntityManager } from '@mikro-orm/postgresql';
import { ChainTaskEntity } from '../../platform/organisation/chain-task.entity.ts';
import { OrgNodeEntity } from '../../platform/organisation/org-node.entity.ts';
import { SeatEntity } from '../../platform/work-places/seat.entity.ts';
import { WorkPlaceEntity } from '../../platform/work-places/work-place.entity.ts';
import { sampleChainTasks, sampleOrgNodes } from './organisation.ts';
import { sampleSeats, sampleWorkPlaces } from './work-places.ts';

/** Loads the sample data of the platform, each mechanism after those that it builds on. */
export async function loadPlatformSample(em: EntityManager): Promise<void> {
  await em.insertMany(OrgNodeEntity, sampleOrgNodes());
  await em.insertMany(ChainTaskEntity, sampleChainTasks());
  await em.insertMany(WorkPlaceEntity, sampleWorkPlaces());
  await em.insertMany(SeatEntity, sampleSeats());
}
