import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../store/base.entity.ts';

/** A count that a body reports for a theme: how many of what, in which quarter and division. Never a single record. */
export const StatisticEntity = defineEntity({
  name: 'Statistic',
  tableName: 'statistic',
  properties: {
    ...baseProperties,
    themeId: p.uuid(),
    measure: p.string(),
    quarter: p.integer(),
    count: p.integer(),
    /** The last day of the period that it counts. */
    validOn: p.date(),
  },
  uniques: [{ properties: ['themeId', 'measure', 'region', 'quarter'] }],
});
