import { defineSubgraph, foreignReference, mutationsOf } from '#kit';
import { DisciplinaryRecommendationResolver } from './api/disciplinary-recommendation.resolver.ts';
import { DisciplinaryRecommendationType } from './api/disciplinary-recommendation.type.ts';
import {
  SupervisionProposalExtension,
  SupervisionProposalExtensionResolver,
} from './api/supervision-proposal.extension.ts';
import { ThemeExtension, ThemeExtensionResolver } from './api/theme.extension.ts';
import { recordDisciplinaryRecommendationReply } from './commands/record-disciplinary-recommendation-reply.ts';
import { whenDisciplinaryRecommendationAnswered } from './consumers/when-instrument-answered.ts';
import { disciplinaryRecommendationPublication } from './events.ts';
import { migrations } from './migrations/list.ts';
import { DisciplinaryRecommendationEntity } from './model/disciplinary-recommendation.entity.ts';
import { disciplinaryRecommendationPolicy } from './model/disciplinary-recommendation.policy.ts';
import { measures } from './model/measures.ts';

/** 纪委监委: its handlings, its disciplinary recommendations, its figures. */
export const subgraph = defineSubgraph({
  body: 'discipline',
  entities: [DisciplinaryRecommendationEntity],
  types: [SupervisionProposalExtension, ThemeExtension],
  resolvers: [
    DisciplinaryRecommendationResolver,
    SupervisionProposalExtensionResolver,
    ThemeExtensionResolver,
    mutationsOf(
      {
        name: 'DisciplinaryRecommendation',
        type: DisciplinaryRecommendationType,
        zh: '纪检监察建议',
        en: 'disciplinary recommendation',
      },
      [recordDisciplinaryRecommendationReply],
    ),
  ],
  references: { SupervisionProposal: foreignReference, Theme: foreignReference },
  commands: [recordDisciplinaryRecommendationReply],
  nouns: [disciplinaryRecommendationPolicy],
  publications: [disciplinaryRecommendationPublication],
  consumers: [whenDisciplinaryRecommendationAnswered],
  measures,
  migrations,
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
