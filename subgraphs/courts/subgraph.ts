import { defineSubgraph, foreignReference, mutationsOf } from '#kit';
import { JudicialRecommendationResolver } from './api/judicial-recommendation.resolver.ts';
import { JudicialRecommendationType } from './api/judicial-recommendation.type.ts';
import {
  SupervisionProposalExtension,
  SupervisionProposalExtensionResolver,
} from './api/supervision-proposal.extension.ts';
import { ThemeExtension, ThemeExtensionResolver } from './api/theme.extension.ts';
import { recordJudicialRecommendationReply } from './commands/record-judicial-recommendation-reply.ts';
import { whenJudicialRecommendationAnswered } from './consumers/when-instrument-answered.ts';
import { judicialRecommendationPublication } from './events.ts';
import { migrations } from './migrations/list.ts';
import { JudicialRecommendationEntity } from './model/judicial-recommendation.entity.ts';
import { judicialRecommendationPolicy } from './model/judicial-recommendation.policy.ts';
import { measures } from './model/measures.ts';

/** 法院: its handlings, its judicial recommendations, its figures. */
export const subgraph = defineSubgraph({
  body: 'courts',
  entities: [JudicialRecommendationEntity],
  types: [SupervisionProposalExtension, ThemeExtension],
  resolvers: [
    JudicialRecommendationResolver,
    SupervisionProposalExtensionResolver,
    ThemeExtensionResolver,
    mutationsOf(
      {
        name: 'JudicialRecommendation',
        type: JudicialRecommendationType,
        zh: '司法建议',
        en: 'judicial recommendation',
      },
      [recordJudicialRecommendationReply],
    ),
  ],
  references: { SupervisionProposal: foreignReference, Theme: foreignReference },
  commands: [recordJudicialRecommendationReply],
  nouns: [judicialRecommendationPolicy],
  publications: [judicialRecommendationPublication],
  consumers: [whenJudicialRecommendationAnswered],
  measures,
  migrations,
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
