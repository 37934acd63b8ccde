import type { EntityManager } from '@mikro-orm/postgresql';
import { GrantEntity, HandlingEntity, ReplyEntity, StatisticEntity, sampleId } from '#kit';
import { campaignThemeId } from '../../cppcc/sample/campaigns.ts';
import { sampleGrants } from '../../cppcc/sample/grants.ts';
import { livingMarks, sampleHandlings, sampleReplies } from '../../cppcc/sample/handlings.ts';
import { proposalIdAt } from '../../cppcc/sample/published.ts';
import { sampleStatistics } from '../../cppcc/sample/statistics.ts';
import { bodyOfUnit, type UnitCode } from '../../cppcc/sample/units.ts';
import { ProcuratorialRecommendationEntity } from '../model/procuratorial-recommendation.entity.ts';
import { sampleFigures } from './figures.ts';
import { sampleRecommendations } from './instruments.ts';
import { sampleOpenings } from './openings.ts';

/** Loads the procuratorate's sample data: its handlings, its instruments, its figures. */
export async function loadSample(em: EntityManager): Promise<void> {
  await em.insertMany(HandlingEntity, sampleHandlings(isOwn));
  await em.insertMany(ReplyEntity, sampleReplies(isOwn));
  await em.insertMany(ProcuratorialRecommendationEntity, sampleRecommendations.map(instrumentRow));
  await em.insertMany(StatisticEntity, sampleStatistics('procuratorate', sampleFigures));
  await em.insertMany(GrantEntity, sampleGrants('procuratorate', sampleOpenings));
}

const isOwn = (unit: UnitCode): boolean => unit === 'procuratorate';

const instrumentRow = (sample: (typeof sampleRecommendations)[number], index: number) => ({
  ...livingMarks(sample.repliedOn ?? sample.issuedOn),
  id: sampleId('procuratorial-recommendation', index),
  proposalId: proposalIdAt(sample.campaign, sample.index),
  themeId: campaignThemeId(sample.campaign),
  year: Number(sample.issuedOn.slice(0, 4)),
  documentNo: `呼检建〔${sample.issuedOn.slice(0, 4)}〕${index + 1}号`,
  kind: sample.kind,
  title: sample.title,
  problem: sample.problem,
  suggestion: sample.suggestion,
  addressee: sample.addressee,
  addresseeBody: bodyOfUnit(sample.addressee),
  issuedOn: sample.issuedOn,
  replyDueOn: sample.replyDueOn,
  repliedOn: sample.repliedOn,
  status: sample.repliedOn ? ('REPLIED' as const) : ('ISSUED' as const),
});
