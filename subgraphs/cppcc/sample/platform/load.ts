import type { EntityManager } from '@mikro-orm/postgresql';
import { DeedTargetEntity } from '../../platform/deeds/deed-target.entity.ts';
import { PracticalDeedEntity } from '../../platform/deeds/practical-deed.entity.ts';
import { CaseStoryEntity } from '../../platform/demonstration/case-story.entity.ts';
import { DemonstrationEntity } from '../../platform/demonstration/demonstration.entity.ts';
import { ChainTaskEntity } from '../../platform/organisation/chain-task.entity.ts';
import { OrgNodeEntity } from '../../platform/organisation/org-node.entity.ts';
import { SeatEntity } from '../../platform/work-places/seat.entity.ts';
import { WorkPlaceEntity } from '../../platform/work-places/work-place.entity.ts';
import { sampleDeedTarget, samplePracticalDeeds } from './deeds.ts';
import { sampleCaseStories, sampleDemonstrations } from './demonstration.ts';
import { sampleChainTasks, sampleOrgNodes } from './organisation.ts';
import { sampleSeats, sampleWorkPlaces } from './work-places.ts';

/** Loads the sample data of the platform, each mechanism after those that it builds on. */
export async function loadPlatformSample(em: EntityManager): Promise<void> {
  await em.insertMany(OrgNodeEntity, sampleOrgNodes());
  await em.insertMany(ChainTaskEntity, sampleChainTasks());
  await em.insertMany(WorkPlaceEntity, sampleWorkPlaces());
  await em.insertMany(SeatEntity, sampleSeats());
  await em.insertMany(DemonstrationEntity, sampleDemonstrations());
  await em.insertMany(CaseStoryEntity, sampleCaseStories());
  await em.insert(DeedTargetEntity, sampleDeedTarget());
  for (const rows of inChunks(samplePracticalDeeds())) await em.insertMany(PracticalDeedEntity, rows);
}

/** So many rows go into one statement. */
const chunk = 500;

const inChunks = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / chunk) }, (_, at) => rows.slice(at * chunk, (at + 1) * chunk));
