import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { livingProperties } from '#kit';
import { proposalLeadLifecycle } from './proposal-lead.lifecycle.ts';

/** 提案线索: a matter collected at a work place that may become a proposal; nothing to do with leads on wrongdoing. */
export const ProposalLeadEntity = defineEntity({
  name: 'ProposalLead',
  tableName: 'proposal_lead',
  properties: {
    ...livingProperties,
    placeId: p.uuid(),
    collectedOn: p.date(),
    text: p.text(),
    proposalId: p.uuid().nullable(),
    settledOn: p.date().nullable(),
    reason: p.text().nullable(),
    status: p.enum(proposalLeadLifecycle.statuses),
  },
  indexes: [
    { properties: ['collectedOn', 'id'] },
    { properties: ['placeId', 'collectedOn', 'id'] },
    { properties: ['proposalId', 'collectedOn', 'id'] },
    { properties: ['status', 'collectedOn', 'id'] },
  ],
});

export type ProposalLead = InferEntity<typeof ProposalLeadEntity>;
