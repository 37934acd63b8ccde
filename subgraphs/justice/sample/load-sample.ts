import type { EntityManager } from '@mikro-orm/postgresql';
import { GrantEntity, HandlingEntity, ReplyEntity, StatisticEntity, sampleId } from '#kit';
import { campaignThemeId } from '../../cppcc/sample/campaigns.ts';
import { sampleGrants } from '../../cppcc/sample/grants.ts';
import { livingMarks, sampleHandlings, sampleReplies } from '../../cppcc/sample/handlings.ts';
import { proposalIdAt } from '../../cppcc/sample/published.ts';
import { sampleStatistics } from '../../cppcc/sample/statistics.ts';
import { bodyOfUnit, type UnitCode } from '../../cppcc/sample/units.ts';
import { LawEnforcementSupervisionEntity } from '../model/law-enforcement-supervision.entity.ts';
import { sampleFigures } from './figures.ts';
import { sampleSupervisions } from './instruments.ts';
import { sampleOpenings } from './openings.ts';

/** Loads the justice bureau's sample data: its handlings, its instruments, its figures. */
export async function loadSample(em: EntityManager): Promise<void> {
  await em.insertMany(HandlingEntity, sampleHandlings(isOwn));
  await em.insertMany(ReplyEntity, sampleReplies(isOwn));
  await em.insertMany(LawEnforcementSupervisionEntity, sampleSupervisions.map(instrumentRow));
  await em.insertMany(StatisticEntity, sampleStatistics('justice', sampleFigures));
  await em.insertMany(GrantEntity, sampleGrants('justice', sampleOpenings));
}

const isOwn = (unit: UnitCode): boolean => unit === 'justice';

const instrumentRow = (sample: (typeof sampleSupervisions)[number], index: number) => ({
  ...livingMarks(sample.repliedOn ?? sample.issuedOn),
  id: sampleId('law-enforcement-supervision', index),
  proposalId: proposalIdAt(sample.campaign, sample.index),
  themeId: campaignThemeId(sample.campaign),
  year: Number(sample.issuedOn.slice(0, 4)),
  documentNo: `呼司执监〔${sample.issuedOn.slice(0, 4)}〕${index + 1}号`,
  title: sample.title,
  topic: sample.topic,
  addressee: sample.addressee,
  addresseeBody: bodyOfUnit(sample.addressee),
  issuedOn: sample.issuedOn,
  replyDueOn: sample.replyDueOn,
  repliedOn: sample.repliedOn,
  status: sample.repliedOn ? ('REPLIED' as const) : ('ISSUED' as const),
});
