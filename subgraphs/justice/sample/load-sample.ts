import type { EntityManager } from '@mikro-orm/postgresql';
import { HandlingEntity, StatisticEntity, sampleId } from '#kit';
import { sampleHandlings, sampleMarks } from '../../cppcc/sample/handlings.ts';
import { proposalIdAt } from '../../cppcc/sample/published.ts';
import { sampleStatistics } from '../../cppcc/sample/statistics.ts';
import { LawEnforcementSupervisionEntity } from '../model/law-enforcement-supervision.entity.ts';
import { sampleFigures } from './figures.ts';
import { sampleSupervisions } from './instruments.ts';

/** Loads the justice bureau's sample data: its handlings, its instruments, its figures. */
export async function loadSample(em: EntityManager): Promise<void> {
  await em.insertMany(
    HandlingEntity,
    sampleHandlings((unit) => unit === 'justice'),
  );
  await em.insertMany(LawEnforcementSupervisionEntity, sampleSupervisions.map(instrumentRow));
  await em.insertMany(StatisticEntity, sampleStatistics('justice', sampleFigures));
}

const instrumentRow = (sample: (typeof sampleSupervisions)[number], index: number) => ({
  ...sampleMarks(sample.issuedOn),
  id: sampleId('law-enforcement-supervision', index),
  proposalId: proposalIdAt(sample.campaign, sample.index),
  documentNo: `呼司执监〔${sample.issuedOn.slice(0, 4)}〕${index + 1}号`,
  title: sample.title,
  topic: sample.topic,
  addressee: sample.addressee,
  issuedOn: sample.issuedOn,
  replyDueOn: sample.replyDueOn,
  repliedOn: sample.repliedOn,
  status: sample.repliedOn ? ('REPLIED' as const) : ('ISSUED' as const),
});
