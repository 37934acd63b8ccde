import { mutationsOf, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { member } from '../members/member.record.ts';
import { performanceRecordCommands, performanceRecordPublication } from './performance-record.commands.ts';
import { PerformanceRecordEntity } from './performance-record.entity.ts';
import { performanceRecord } from './performance-record.record.ts';

/** 委员履职考评: records compiled from facts, corrected by their members, reviewed by people. */
export const performance: Mechanism = {
  entities: [PerformanceRecordEntity],
  resolvers: [
    recordResolver(performanceRecord, { member: { to: member, by: 'memberId', zh: '委员', en: 'The member' } }),
    mutationsOf(
      { name: 'PerformanceRecord', type: performanceRecord.type, zh: '履职档案', en: 'record' },
      performanceRecordCommands,
    ),
  ],
  commands: performanceRecordCommands,
  nouns: [],
  publications: [performanceRecordPublication],
};
