import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { instrumentProperties } from '#kit';
import { disciplinaryRecommendationLifecycle } from './disciplinary-recommendation.lifecycle.ts';

/** 纪检监察建议的种类 */
export const disciplinaryRecommendationKinds = ['DISCIPLINE', 'SUPERVISORY', 'JOINT'] as const;

export type DisciplinaryRecommendationKind = (typeof disciplinaryRecommendationKinds)[number];

/** 纪检监察建议 (监察法 arts. 11, 52; metadata only, the text has no field). */
export const DisciplinaryRecommendationEntity = defineEntity({
  name: 'DisciplinaryRecommendation',
  tableName: 'disciplinary_recommendation',
  properties: {
    ...instrumentProperties,
    kind: p.enum(disciplinaryRecommendationKinds),
    status: p.enum(disciplinaryRecommendationLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'documentNo'] }],
  indexes: [{ properties: ['proposalId', 'issuedOn'] }, { properties: ['year', 'id'] }],
});

export type DisciplinaryRecommendation = InferEntity<typeof DisciplinaryRecommendationEntity>;
