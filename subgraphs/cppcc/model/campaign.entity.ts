import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import type { Body } from '#schema/registry.ts';
import { campaignLifecycle } from './campaign.lifecycle.ts';

/** 会议, 视察, 提案, 调研, 专项, 社情民意信息, 协同式, 委员微 and 问询监督: the nine forms of the CPPCC’s supervision. */
export const supervisionForms = [
  ...(['MEETING', 'INSPECTION', 'PROPOSAL', 'RESEARCH', 'SPECIAL', 'OPINION_REPORT', 'JOINT', 'MICRO'] as const),
  'INQUIRY',
] as const;
export type SupervisionForm = (typeof supervisionForms)[number];

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
    form: p.enum(supervisionForms).default('JOINT'),
    planNo: p.string(),
    /** Title of the document of the Party committee of the region that it rests on. */
    basisDoc: p.string().nullable(),
    startedOn: p.date(),
    status: p.enum(campaignLifecycle.statuses),
  },
  uniques: [{ properties: ['region', 'year', 'partner', 'themeId'] }],
  indexes: [{ properties: ['year', 'partner'] }],
});

export type Campaign = InferEntity<typeof CampaignEntity>;
