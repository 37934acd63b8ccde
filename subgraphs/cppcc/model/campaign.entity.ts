import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import type { Body } from '#schema/registry.ts';
import { campaignLifecycle } from './campaign.lifecycle.ts';

/** 协同监督活动: one partner, one year, one theme, under one agreement. */
export const CampaignEntity = defineEntity({
  name: 'Campaign',
  tableName: 'campaign',
  properties: {
    ...livingProperties,
    year: p.integer(),
    partner: p.string().length(32).$type<Body>(),
    themeId: p.uuid(),
    agreementId: p.uuid(),
    planNo: p.string(),
    startedOn: p.date(),
    status: p.enum(campaignLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'year', 'partner', 'themeId'] }],
  indexes: [{ properties: ['year', 'partner'] }],
});

export type Campaign = InferEntity<typeof CampaignEntity>;
