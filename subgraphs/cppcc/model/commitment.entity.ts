import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties, tallyTriggers } from '#kit';
import type { Body } from '#schema/registry.ts';
import { talliedByDay, talliedCommitments } from './commitment-tally.entity.ts';
import { partiesOfProposal } from './parties-of-proposal.ts';
import { verifiedResults } from './verified-results.ts';

/** 承诺台账: what a reply promised and by when, kept until a look-back has verified it, over the years. */
export const CommitmentEntity = defineEntity({
  name: 'Commitment',
  tableName: 'commitment',
  properties: {
    ...baseProperties,
    proposalId: p.uuid(),
    parties: partiesOfProposal,
    /** The proposal's. */
    year: p.integer(),
    assignmentId: p.uuid(),
    body: p.string().length(32).$type<Body>(),
    unitName: p.string(),
    round: p.integer(),
    text: p.text(),
    promisedOn: p.date(),
    dueOn: p.date(),
    verifiedResult: p.enum(verifiedResults).nullable(),
    verifiedOn: p.date().nullable(),
    finding: p.text().nullable(),
  },
  indexes: [
    { properties: ['proposalId'] },
    { properties: ['assignmentId'] },
    { properties: ['dueOn', 'id'] },
    { properties: ['unitName', 'dueOn', 'id'] },
    { properties: ['year', 'dueOn', 'id'] },
    { properties: ['body', 'dueOn', 'id'] },
    { properties: ['verifiedResult', 'dueOn', 'id'] },
    {
      name: 'commitment_open_index',
      expression:
        'create index "commitment_open_index" on "commitment" ("due_on", "id", "year", "body") where verified_on is null',
    },
    { properties: ['promisedOn'] },
    { properties: ['verifiedOn'] },
  ],
  triggers: [
    ...tallyTriggers('commitment', talliedCommitments),
    ...tallyTriggers('commitment', talliedByDay, 'count_due'),
  ],
});

export type Commitment = InferEntity<typeof CommitmentEntity>;
