import { defineSubgraph, foreignReference, mutationsOf } from '#kit';
import { ProcuratorialRecommendationResolver } from './api/procuratorial-recommendation.resolver.ts';
import { ProcuratorialRecommendationType } from './api/procuratorial-recommendation.type.ts';
import {
  SupervisionProposalExtension,
  SupervisionProposalExtensionResolver,
} from './api/supervision-proposal.extension.ts';
import { ThemeExtension, ThemeExtensionResolver } from './api/theme.extension.ts';
import { recordProcuratorialRecommendationReply } from './commands/record-procuratorial-recommendation-reply.ts';
import { whenProcuratorialRecommendationAnswered } from './consumers/when-instrument-answered.ts';
import { procuratorialRecommendationPublication } from './events.ts';
import { migrations } from './migrations/list.ts';
import { measures } from './model/measures.ts';
import { ProcuratorialRecommendationEntity } from './model/procuratorial-recommendation.entity.ts';
import { procuratorialRecommendationPolicy } from './model/procuratorial-recommendation.policy.ts';

/** 检察院: its handlings, its procuratorial recommendations, its figures. */
export const subgraph = defineSubgraph({
  body: 'procuratorate',
  entities: [ProcuratorialRecommendationEntity],
  types: [SupervisionProposalExtension, ThemeExtension],
  resolvers: [
    ProcuratorialRecommendationResolver,
    SupervisionProposalExtensionResolver,
    ThemeExtensionResolver,
    mutationsOf(
      {
        name: 'ProcuratorialRecommendation',
        type: ProcuratorialRecommendationType,
        zh: '检察建议',
        en: 'procuratorial recommendation',
      },
      [recordProcuratorialRecommendationReply],
    ),
  ],
  references: { SupervisionProposal: foreignReference, Theme: foreignReference },
  commands: [recordProcuratorialRecommendationReply],
  nouns: [procuratorialRecommendationPolicy],
  publications: [procuratorialRecommendationPublication],
  consumers: [whenProcuratorialRecommendationAnswered],
  measures,
  migrations,
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
