import { defineSubgraph, foreignReference } from '#kit';
import { JudicialRecommendationResolver } from './api/judicial-recommendation.resolver.ts';
import {
  SupervisionProposalExtension,
  SupervisionProposalExtensionResolver,
} from './api/supervision-proposal.extension.ts';
import { ThemeExtension, ThemeExtensionResolver } from './api/theme.extension.ts';
import { recordJudicialRecommendationReply } from './commands/record-judicial-recommendation-reply.ts';
import { courtsHandlingAcknowledged, judicialRecommendationReplyRecorded } from './events.ts';
import { CreateJudicialRecommendation } from './migrations/20261123100000-create-judicial-recommendation.ts';
import { JudicialRecommendationEntity } from './model/judicial-recommendation.entity.ts';

/** 法院: its handlings, its judicial recommendations, its figures. */
export const subgraph = defineSubgraph({
  body: 'courts',
  entities: [JudicialRecommendationEntity],
  types: [SupervisionProposalExtension, ThemeExtension],
  resolvers: [JudicialRecommendationResolver, SupervisionProposalExtensionResolver, ThemeExtensionResolver],
  references: { SupervisionProposal: foreignReference, Theme: foreignReference },
  commands: [recordJudicialRecommendationReply],
  events: [judicialRecommendationReplyRecorded, courtsHandlingAcknowledged],
  migrations: [{ name: '20261123100000-create-judicial-recommendation', class: CreateJudicialRecommendation }],
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
