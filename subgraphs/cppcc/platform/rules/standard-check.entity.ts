import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { standardCheckLifecycle } from './standard-check.lifecycle.ts';
import type { StandardAnswer, StandardItem } from './standard-items.ts';

/** 年度自查: how a work place meets the standard, once a year, by ticking; nothing is uploaded. */
export const StandardCheckEntity = defineEntity({
  name: 'StandardCheck',
  tableName: 'standard_check',
  properties: {
    ...livingProperties,
    placeId: p.uuid(),
    year: p.integer(),
    checkedOn: p.date(),
    answers: p.json<readonly { readonly item: StandardItem; readonly answer: StandardAnswer }[]>(),
    status: p.enum(standardCheckLifecycle.statuses),
  },
  uniques: [{ properties: ['placeId', 'year'] }],
  indexes: [{ properties: ['checkedOn', 'id'] }, { properties: ['year', 'region'] }],
});

export type StandardCheck = InferEntity<typeof StandardCheckEntity>;
