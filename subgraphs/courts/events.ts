import { instrumentPublication } from '#kit';
import { judicialRecommendationClocks } from './model/judicial-recommendation.clocks.ts';
import { judicialRecommendationPolicy } from './model/judicial-recommendation.policy.ts';

/** 司法建议: told to its addressee in whole, to the CPPCC as far as the policy opens it. */
export const judicialRecommendationPublication = instrumentPublication(
  judicialRecommendationPolicy,
  judicialRecommendationClocks,
);
