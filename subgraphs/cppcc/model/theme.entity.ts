import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '#kit';

/** 年度主题: the subject of a year's joint supervision. */
export const ThemeEntity = defineEntity({
  name: 'Theme',
  tableName: 'theme',
  properties: {
    ...baseProperties,
    year: p.integer(),
    code: p.string(),
    label: p.string(),
    labelEn: p.string(),
  },
  uniques: [{ properties: ['region', 'year', 'code'] }],
  indexes: [{ properties: ['year', 'code'] }],
});

export type Theme = InferEntity<typeof ThemeEntity>;
