import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { themeLifecycle } from './theme.lifecycle.ts';

/** 年度主题: the subject of a year's joint supervision. */
export const ThemeEntity = defineEntity({
  name: 'Theme',
  tableName: 'theme',
  properties: {
    ...livingProperties,
    year: p.integer(),
    code: p.string(),
    label: p.string(),
    labelEn: p.string(),
    status: p.enum(themeLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'year', 'code'] }],
  indexes: [{ properties: ['year', 'code'] }],
});

export type Theme = InferEntity<typeof ThemeEntity>;
