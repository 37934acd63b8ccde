import type { EntityManager } from '@mikro-orm/postgresql';
import { PressingBundleEntity } from '../../model/pressing-bundle.entity.ts';
import { CppccProposalEntity } from '../../platform/cppcc-proposals/cppcc-proposal.entity.ts';
import { PressingEntryEntity } from '../../platform/cppcc-proposals/pressing-entry.entity.ts';
import { ProposalLeadEntity } from '../../platform/cppcc-proposals/proposal-lead.entity.ts';
import { DeedTargetEntity } from '../../platform/deeds/deed-target.entity.ts';
import { PracticalDeedEntity } from '../../platform/deeds/practical-deed.entity.ts';
import { CaseStoryEntity } from '../../platform/demonstration/case-story.entity.ts';
import { DemonstrationEntity } from '../../platform/demonstration/demonstration.entity.ts';
import { OpinionReportEntity } from '../../platform/opinion-reports/opinion-report.entity.ts';
import { OpinionSourceEntity } from '../../platform/opinion-reports/opinion-source.entity.ts';
import { ChainTaskEntity } from '../../platform/organisation/chain-task.entity.ts';
import { OrgNodeEntity } from '../../platform/organisation/org-node.entity.ts';
import { computeFigures } from '../../platform/reports/computed-figures.ts';
import { PublishedFigureEntity } from '../../platform/reports/published-figure.entity.ts';
import { PublishedReportEntity } from '../../platform/reports/published-report.entity.ts';
import { MicroSuggestionEntity } from '../../platform/suggestions/micro-suggestion.entity.ts';
import { MicroSupervisionEntity } from '../../platform/supervision-forms/micro-supervision.entity.ts';
import { SeatEntity } from '../../platform/work-places/seat.entity.ts';
import { WorkPlaceEntity } from '../../platform/work-places/work-place.entity.ts';
import { sampleCppccProposals } from './cppcc-proposals.ts';
import { sampleDeedTarget, samplePracticalDeeds } from './deeds.ts';
import { sampleCaseStories, sampleDemonstrations } from './demonstration.ts';
import { sampleMicroSupervisions } from './micro-supervision.ts';
import { sampleOpinionReports, sampleOpinionSources } from './opinion-reports.ts';
import { sampleChainTasks, sampleOrgNodes } from './organisation.ts';
import { samplePressingBundles, samplePressingEntries } from './pressing.ts';
import { sampleProposalLeads } from './proposal-leads.ts';
import { samplePublishedFigures, samplePublishedReport } from './reports.ts';
import { sampleMicroSuggestions } from './suggestions.ts';
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
  await em.insertMany(PressingBundleEntity, samplePressingBundles());
  await em.insertMany(CppccProposalEntity, sampleCppccProposals());
  await em.insertMany(PressingEntryEntity, samplePressingEntries());
  await em.insertMany(ProposalLeadEntity, sampleProposalLeads());
  for (const rows of inChunks(sampleMicroSuggestions())) await em.insertMany(MicroSuggestionEntity, rows);
  for (const rows of inChunks(sampleOpinionReports())) await em.insertMany(OpinionReportEntity, rows);
  for (const rows of inChunks(sampleOpinionSources())) await em.insertMany(OpinionSourceEntity, rows);
  await em.insertMany(MicroSupervisionEntity, sampleMicroSupervisions());
  await em.insertMany(PublishedReportEntity, [samplePublishedReport]);
  const values = await computeFigures(em, samplePublishedReport, true);
  await em.insertMany(PublishedFigureEntity, samplePublishedFigures(values));
}

/** So many rows go into one statement. */
const chunk = 500;

const inChunks = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / chunk) }, (_, at) => rows.slice(at * chunk, (at + 1) * chunk));
