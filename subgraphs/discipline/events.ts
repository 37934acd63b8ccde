import { instrumentPublication } from '#kit';
import { disciplinaryRecommendationClocks } from './model/disciplinary-recommendation.clocks.ts';
import { disciplinaryRecommendationPolicy } from './model/disciplinary-recommendation.policy.ts';

/** 纪检监察建议: told to its addressee in whole, to the CPPCC as far as the policy opens it. */
export const disciplinaryRecommendationPublication = instrumentPublication(
  disciplinaryRecommendationPolicy,
  disciplinaryRecommendationClocks,
);
