import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '#kit';
import type { Body } from '#schema/registry.ts';
import { supervisionProposalLifecycle } from './supervision-proposal.lifecycle.ts';

/** A problem and the suggestion that answers it; they correspond one to one. */
export interface ProposalPoint {
  readonly problem: string;
  readonly suggestion: string;
}

/** 监督建议: the object that the five bodies track. `issuedOn` is when it holds, `recordedAt` when the hub learnt of it. */
export const SupervisionProposalEntity = defineEntity({
  name: 'SupervisionProposal',
  tableName: 'supervision_proposal',
  properties: {
    ...baseProperties,
    no: p.string(),
    campaignId: p.uuid(),
    themeId: p.uuid(),
    year: p.integer(),
    partner: p.string().length(32).$type<Body>(),
    title: p.string(),
    points: p.json<readonly ProposalPoint[]>(),
    status: p.enum(supervisionProposalLifecycle.statuses),
    issuedOn: p.date().nullable(),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['no', 'id'] },
    { properties: ['campaignId', 'no', 'id'] },
    { properties: ['year', 'no', 'id'] },
    { properties: ['themeId', 'no', 'id'] },
    { properties: ['partner', 'no', 'id'] },
    { properties: ['status', 'no', 'id'] },
    { properties: ['issuedOn'] },
  ],
});

export type SupervisionProposal = InferEntity<typeof SupervisionProposalEntity>;
