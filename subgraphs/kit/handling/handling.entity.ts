import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../store/base.entity.ts';
import { handlingLifecycle } from './handling.lifecycle.ts';
import { assignmentRoles, normalisedOutcomes } from './normalised-outcome.ts';

/** 办理: what a body does with one assignment. What it claims stands here; what a look-back verified does not. */
export const HandlingEntity = defineEntity({
  name: 'Handling',
  tableName: 'handling',
  properties: {
    ...baseProperties,
    proposalId: p.uuid(),
    assignmentId: p.uuid().unique(),
    role: p.enum(assignmentRoles),
    status: p.enum(handlingLifecycle.statuses),
    assignedOn: p.date(),
    receivedOn: p.date().nullable(),
    repliedOn: p.date().nullable(),
    replyNo: p.string().nullable(),
    claimedOutcome: p.enum(normalisedOutcomes).nullable(),
  },
  indexes: [{ properties: ['proposalId'] }],
});

export type Handling = InferEntity<typeof HandlingEntity>;
