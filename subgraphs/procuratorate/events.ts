import { instrumentPublication } from '#kit';
import { procuratorialRecommendationClocks } from './model/procuratorial-recommendation.clocks.ts';
import { procuratorialRecommendationPolicy } from './model/procuratorial-recommendation.policy.ts';

/** 检察建议: told to its addressee in whole, to the CPPCC as far as the policy opens it. */
export const procuratorialRecommendationPublication = instrumentPublication(
  procuratorialRecommendationPolicy,
  procuratorialRecommendationClocks,
);
