import { defineSubgraph, foreignReference, mutationsOf } from '#kit';
import { LawEnforcementSupervisionResolver } from './api/law-enforcement-supervision.resolver.ts';
import { LawEnforcementSupervisionType } from './api/law-enforcement-supervision.type.ts';
import {
  SupervisionProposalExtension,
  SupervisionProposalExtensionResolver,
} from './api/supervision-proposal.extension.ts';
import { ThemeExtension, ThemeExtensionResolver } from './api/theme.extension.ts';
import { recordLawEnforcementSupervisionReply } from './commands/record-law-enforcement-supervision-reply.ts';
import { whenLawEnforcementSupervisionAnswered } from './consumers/when-instrument-answered.ts';
import { lawEnforcementSupervisionPublication } from './events.ts';
import { CreateLawEnforcementSupervision } from './migrations/20261123100000-create-law-enforcement-supervision.ts';
import { AddressBodies } from './migrations/20261123200000-address-bodies.ts';
import { NarrowByYear } from './migrations/20261124100000-narrow-by-year.ts';
import { LawEnforcementSupervisionEntity } from './model/law-enforcement-supervision.entity.ts';
import { lawEnforcementSupervisionPolicy } from './model/law-enforcement-supervision.policy.ts';
import { measures } from './model/measures.ts';

/** 司法局: its handlings, its law-enforcement supervisions, its figures. */
export const subgraph = defineSubgraph({
  body: 'justice',
  entities: [LawEnforcementSupervisionEntity],
  types: [SupervisionProposalExtension, ThemeExtension],
  resolvers: [
    LawEnforcementSupervisionResolver,
    SupervisionProposalExtensionResolver,
    ThemeExtensionResolver,
    mutationsOf(
      {
        name: 'LawEnforcementSupervision',
        type: LawEnforcementSupervisionType,
        zh: '行政执法监督意见',
        en: 'law-enforcement supervision',
      },
      [recordLawEnforcementSupervisionReply],
    ),
  ],
  references: { SupervisionProposal: foreignReference, Theme: foreignReference },
  commands: [recordLawEnforcementSupervisionReply],
  nouns: [lawEnforcementSupervisionPolicy],
  publications: [lawEnforcementSupervisionPublication],
  consumers: [whenLawEnforcementSupervisionAnswered],
  measures,
  migrations: [
    { name: '20261123100000-create-law-enforcement-supervision', class: CreateLawEnforcementSupervision },
    { name: '20261123200000-address-bodies', class: AddressBodies },
    { name: '20261124100000-narrow-by-year', class: NarrowByYear },
  ],
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
