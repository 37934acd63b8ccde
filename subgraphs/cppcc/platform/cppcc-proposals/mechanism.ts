import { listsOn, mutationsOf, recordCounts, recordResolver } from '#kit';
import { HandlingUnitType } from '../../api/handling-unit.type.ts';
import { PressingBundleType } from '../../api/pressing-bundle.type.ts';
import { handlingUnitPolicy } from '../../model/open-records.policy.ts';
import { pressingBundlePolicy } from '../../model/pressing-bundle.policy.ts';
import { consultationTopic } from '../consultations/consultation-topic.record.ts';
import type { Mechanism } from '../mechanism.ts';
import { workPlace } from '../work-places/work-place.record.ts';
import { CppccProposalEntity } from './cppcc-proposal.entity.ts';
import { cppccProposalPolicy } from './cppcc-proposal.policy.ts';
import { cppccProposal } from './cppcc-proposal.record.ts';
import { CppccProposalResolver } from './cppcc-proposal.resolver.ts';
import { cppccProposalPublication } from './cppcc-proposal-steps.ts';
import { filingCommands } from './filing.commands.ts';
import { handlingCommands } from './handling.commands.ts';
import { mergingCommands } from './merging.commands.ts';
import {
  PressedCppccProposalResolver,
  PressedSupervisionProposalResolver,
  PressingEntryResolver,
  PressingRecordResolver,
} from './pressing.resolver.ts';
import { pressingEntryCommands, pressingEntryPublication } from './pressing-entry.commands.ts';
import { PressingEntryEntity } from './pressing-entry.entity.ts';
import { pressingEntryPolicy } from './pressing-entry.policy.ts';
import { pressingEntry } from './pressing-entry.record.ts';
import { proposalLeadCommands, proposalLeadPublication } from './proposal-lead.commands.ts';
import { ProposalLeadEntity } from './proposal-lead.entity.ts';
import { proposalLead } from './proposal-lead.record.ts';

const proposalCommands = [...filingCommands, ...handlingCommands, ...mergingCommands];

/** What the tracker shows in its own way, as far as links need it. */
const linked = { zh: '', en: '', order: [] };
const bundle = { ...linked, name: 'PressingBundle', type: PressingBundleType, policy: pressingBundlePolicy };
const unit = { ...linked, name: 'HandlingUnit', type: HandlingUnitType, policy: handlingUnitPolicy };

/** 提案: from the lead at a work place to the reply, merged and pressed together where they are of one matter. */
export const cppccProposals: Mechanism = {
  entities: [CppccProposalEntity, PressingEntryEntity, ProposalLeadEntity],
  resolvers: [
    recordResolver(cppccProposal, {
      unit: { to: unit, by: 'unitId', zh: '承办单位', en: 'The unit that handles it' },
      mergedInto: { to: cppccProposal, by: 'mergedIntoId', zh: '并入的提案', en: 'What it was merged into' },
      topic: { to: consultationTopic, by: 'topicId', zh: '所属协商议题', en: 'The topic that it goes with' },
      bundle: { to: bundle, by: 'bundleId', zh: '所属捆绑督办', en: 'The exercise under which it is pressed' },
    }),
    recordCounts(cppccProposal, {
      YEAR: ['year', '年度', 'year'],
      CATEGORY: ['category', '类别', 'who proposes'],
      STATUS: ['status', '状态', 'where they stand'],
      OUTCOME: ['outcome', '归一化结果', 'outcome'],
      UNIT: ['unitId', '承办单位', 'the unit that handles them'],
    }),
    CppccProposalResolver,
    recordResolver(pressingEntry),
    PressingEntryResolver,
    PressingRecordResolver,
    PressedCppccProposalResolver,
    PressedSupervisionProposalResolver,
    recordResolver(proposalLead, {
      place: { to: workPlace, by: 'placeId', zh: '站(室)', en: 'The work place' },
      proposal: { to: cppccProposal, by: 'proposalId', zh: '转成的提案', en: 'The proposal that it became' },
    }),
    recordCounts(proposalLead, {
      STATUS: ['status', '状态', 'what became of them'],
      DIVISION: ['region', '行政区划', 'division'],
    }),
    listsOn(consultationTopic.type, {
      cppccProposals: {
        of: cppccProposal,
        by: 'topicId',
        zh: '归并办理的提案',
        en: 'The CPPCC proposals that go with it',
      },
    }),
    listsOn(cppccProposal.type, {
      merged: { of: cppccProposal, by: 'mergedIntoId', zh: '并入本件的提案', en: 'What was merged into it' },
      leads: { of: proposalLead, by: 'proposalId', zh: '来自的线索', en: 'The leads that it came of' },
    }),
    listsOn(PressingBundleType, {
      cppccProposals: { of: cppccProposal, by: 'bundleId', zh: '一并督办的提案', en: 'Its CPPCC proposals' },
    }),
    listsOn(workPlace.type, {
      proposalLeads: { of: proposalLead, by: 'placeId', zh: '提案线索', en: 'Its leads for proposals' },
    }),
    mutationsOf({ name: 'CppccProposal', type: cppccProposal.type, zh: '提案', en: 'proposal' }, proposalCommands),
    mutationsOf(
      { name: 'PressingEntry', type: pressingEntry.type, zh: '督办记录', en: 'entry' },
      pressingEntryCommands,
    ),
    mutationsOf({ name: 'ProposalLead', type: proposalLead.type, zh: '线索', en: 'lead' }, proposalLeadCommands),
  ],
  commands: [...proposalCommands, ...pressingEntryCommands, ...proposalLeadCommands],
  nouns: [cppccProposalPolicy, pressingEntryPolicy],
  publications: [cppccProposalPublication, pressingEntryPublication, proposalLeadPublication],
};
