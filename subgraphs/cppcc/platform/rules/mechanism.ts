import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { ruleDocumentCommands, ruleDocumentPublication } from './rule-document.commands.ts';
import { RuleDocumentEntity } from './rule-document.entity.ts';
import { ruleDocument } from './rule-document.record.ts';
import { RuleInForceResolver } from './rule-in-force.resolver.ts';
import { standardCheckCommands, standardCheckPublication } from './standard-check.commands.ts';
import { StandardCheckEntity } from './standard-check.entity.ts';
import { standardCheck } from './standard-check.record.ts';
import { TickedItemEntity } from './ticked-item.entity.ts';
import { tickedItem } from './ticked-item.record.ts';

/** 工作制度、运行机制和质量标准体系: the rules that mechanisms rest on, and the yearly check against the standard. */
export const rules: Mechanism = {
  entities: [RuleDocumentEntity, StandardCheckEntity, TickedItemEntity],
  resolvers: [
    recordResolver(ruleDocument, {
      supersedes: { to: ruleDocument, by: 'supersedesId', zh: '所替代的文件', en: 'The document that it supersedes' },
    }),
    recordCounts(ruleDocument, {
      MECHANISM: ['mechanism', '机制', 'mechanism'],
      STATUS: ['status', '状态', 'status'],
    }),
    RuleInForceResolver,
    recordResolver(standardCheck, { place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } }),
    recordCounts(standardCheck, {
      YEAR: ['year', '年度', 'year'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    recordResolver(tickedItem, { place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' } }),
    recordCounts(tickedItem, {
      ITEM: ['item', '标准', 'item'],
      ANSWER: ['answer', '自查结果', 'what was ticked'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    listsOn(workPlace.type, {
      standardChecks: { of: standardCheck, by: 'placeId', zh: '年度自查', en: 'Its yearly checks' },
    }),
    mutationsOf({ name: 'RuleDocument', type: ruleDocument.type, zh: '制度文件', en: 'rule' }, ruleDocumentCommands),
    mutationsOf({ name: 'StandardCheck', type: standardCheck.type, zh: '自查', en: 'check' }, standardCheckCommands),
  ],
  commands: [...ruleDocumentCommands, ...standardCheckCommands],
  nouns: [],
  publications: [ruleDocumentPublication, standardCheckPublication],
};
