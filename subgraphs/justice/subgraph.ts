import { defineSubgraph, foreignReference } from '#kit';
import { LawEnforcementSupervisionResolver } from './api/law-enforcement-supervision.resolver.ts';
import {
  SupervisionProposalExtension,
  SupervisionProposalExtensionResolver,
} from './api/supervision-proposal.extension.ts';
import { ThemeExtension, ThemeExtensionResolver } from './api/theme.extension.ts';
import { recordLawEnforcementSupervisionReply } from './commands/record-law-enforcement-supervision-reply.ts';
import { justiceHandlingAcknowledged, lawEnforcementSupervisionReplyRecorded } from './events.ts';
import { CreateLawEnforcementSupervision } from './migrations/20261123100000-create-law-enforcement-supervision.ts';
import { LawEnforcementSupervisionEntity } from './model/law-enforcement-supervision.entity.ts';

/** 司法局: its handlings, its law-enforcement supervisions, its figures. */
export const subgraph = defineSubgraph({
  body: 'justice',
  entities: [LawEnforcementSupervisionEntity],
  types: [SupervisionProposalExtension, ThemeExtension],
  resolvers: [LawEnforcementSupervisionResolver, SupervisionProposalExtensionResolver, ThemeExtensionResolver],
  references: { SupervisionProposal: foreignReference, Theme: foreignReference },
  commands: [recordLawEnforcementSupervisionReply],
  events: [lawEnforcementSupervisionReplyRecorded, justiceHandlingAcknowledged],
  migrations: [{ name: '20261123100000-create-law-enforcement-supervision', class: CreateLawEnforcementSupervision }],
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
