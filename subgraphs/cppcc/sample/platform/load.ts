import type { EntityManager } from '@mikro-orm/postgresql';
import { ChainTaskEntity } from '../../platform/organisation/chain-task.entity.ts';
import { OrgNodeEntity } from '../../platform/organisation/org-node.entity.ts';
import { computeFigures } from '../../platform/reports/computed-figures.ts';
import { PublishedFigureEntity } from '../../platform/reports/published-figure.entity.ts';
import { PublishedReportEntity } from '../../platform/reports/published-report.entity.ts';
import { SeatEntity } from '../../platform/work-places/seat.entity.ts';
import { WorkPlaceEntity } from '../../platform/work-places/work-place.entity.ts';
import { sampleChainTasks, sampleOrgNodes } from './organisation.ts';
import { samplePublishedFigures, samplePublishedReport } from './reports.ts';
import { sampleSeats, sampleWorkPlaces } from './work-places.ts';

/** Loads the sample data of the platform, each mechanism after those that it builds on. */
export async function loadPlatformSample(em: EntityManager): Promise<void> {
  await em.insertMany(OrgNodeEntity, sampleOrgNodes());
  await em.insertMany(ChainTaskEntity, sampleChainTasks());
  await em.insertMany(WorkPlaceEntity, sampleWorkPlaces());
  await em.insertMany(SeatEntity, sampleSeats());
  await em.insertMany(PublishedReportEntity, [samplePublishedReport]);
  const values = await computeFigures(em, samplePublishedReport, true);
  await em.insertMany(PublishedFigureEntity, samplePublishedFigures(values));
}
