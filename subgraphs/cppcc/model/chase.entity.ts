import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '#kit';
import { partiesOfProposal } from './parties-of-proposal.ts';
import { timelineTriggers } from './timeline-entry.sources.ts';

/** 催办: the inspection office reminds a unit of what it owes. */
export const ChaseEntity = defineEntity({
  name: 'Chase',
  tableName: 'chase',
  properties: {
    ...baseProperties,
    proposalId: p.uuid(),
    parties: partiesOfProposal,
    assignmentId: p.uuid(),
    unitName: p.string(),
    chasedOn: p.date(),
    text: p.text(),
  },
  indexes: [{ properties: ['proposalId', 'chasedOn'] }, { properties: ['chasedOn', 'proposalId'] }],
  triggers: timelineTriggers('chase'),
});

export type Chase = InferEntity<typeof ChaseEntity>;
