import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instrumentProperties } from '#kit';
import { judicialRecommendationLifecycle } from './judicial-recommendation.lifecycle.ts';

/** 司法建议 (最高人民法院《关于综合治理类司法建议工作若干问题的规定》(法释〔2023〕11号)). */
export const JudicialRecommendationEntity = defineEntity({
  name: 'JudicialRecommendation',
  tableName: 'judicial_recommendation',
  properties: {
    ...instrumentProperties,
    problem: p.text().nullable(),
    suggestion: p.text().nullable(),
    status: p.enum(judicialRecommendationLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'documentNo'] }],
  indexes: [{ properties: ['proposalId', 'issuedOn'] }, { properties: ['issuedOn', 'id'] }],
});

export type JudicialRecommendation = InferEntity<typeof JudicialRecommendationEntity>;
