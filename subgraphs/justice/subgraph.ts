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
import { migrations } from './migrations/list.ts';
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
  migrations,
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
