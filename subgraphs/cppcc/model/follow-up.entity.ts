import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '#kit';
import { partiesOfProposal } from './parties-of-proposal.ts';
import { timelineTriggers } from './timeline-entry.sources.ts';
import { verifiedResults } from './verified-results.ts';

/** 回头看: what the CPPCC itself found on the spot, whatever the unit has claimed. */
export const FollowUpEntity = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    ...baseProperties,
    proposalId: p.uuid(),
    parties: partiesOfProposal,
    round: p.integer(),
    visitedOn: p.date(),
    result: p.enum(verifiedResults),
    finding: p.text(),
    evidence: p.text().nullable(),
  },
  indexes: [{ properties: ['proposalId', 'visitedOn'] }, { properties: ['visitedOn', 'proposalId'] }],
  triggers: timelineTriggers('follow_up'),
});

export type FollowUp = InferEntity<typeof FollowUpEntity>;
