import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instrumentProperties } from '#kit';
import { procuratorialRecommendationLifecycle } from './procuratorial-recommendation.lifecycle.ts';

/** 检察建议的种类 */
export const procuratorialRecommendationKinds = ['SOCIAL_GOVERNANCE', 'PUBLIC_INTEREST'] as const;

export type ProcuratorialRecommendationKind = (typeof procuratorialRecommendationKinds)[number];

/** 检察建议 (人民检察院组织法 art. 21; only kinds that concern no single case (社会治理, 公益诉讼) have a place here). */
export const ProcuratorialRecommendationEntity = defineEntity({
  name: 'ProcuratorialRecommendation',
  tableName: 'procuratorial_recommendation',
  properties: {
    ...instrumentProperties,
    kind: p.enum(procuratorialRecommendationKinds),
    problem: p.text().nullable(),
    suggestion: p.text().nullable(),
    status: p.enum(procuratorialRecommendationLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'documentNo'] }],
  indexes: [{ properties: ['proposalId', 'issuedOn'] }, { properties: ['issuedOn', 'id'] }],
});

export type ProcuratorialRecommendation = InferEntity<typeof ProcuratorialRecommendationEntity>;
