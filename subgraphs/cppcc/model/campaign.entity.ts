import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '#kit';
import type { Body } from '#schema/registry.ts';

/** 协同监督活动: one partner, one year, one theme, under one agreement. */
export const CampaignEntity = defineEntity({
  name: 'Campaign',
  tableName: 'campaign',
  properties: {
    ...baseProperties,
    year: p.integer(),
    partner: p.string().length(32).$type<Body>(),
    themeId: p.uuid(),
    agreementId: p.uuid(),
    planNo: p.string(),
    startedOn: p.date(),
  },
  uniques: [{ properties: ['region', 'year', 'partner', 'themeId'] }],
  indexes: [{ properties: ['year', 'partner'] }],
});

export type Campaign = InferEntity<typeof CampaignEntity>;
