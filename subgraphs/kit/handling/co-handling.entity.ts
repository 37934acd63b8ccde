import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** 会办: what a lead's body knows of those who must sign its reply; fed by the events of the others, never typed in. */
export const CoHandlingEntity = defineEntity({
  name: 'CoHandling',
  tableName: 'co_handling',
  properties: {
    assignmentId: p.uuid().primary(),
    proposalId: p.uuid(),
    unitName: p.string(),
    isActive: p.boolean().default(true),
    signedRequest: p.integer().nullable(),
    isSignatureGiven: p.boolean().nullable(),
    opinion: p.text().nullable(),
    opinionOn: p.date().nullable(),
    /** Versions of the assignment and of the handling that this row has seen last. */
    assignmentVersion: p.integer().default(0),
    handlingVersion: p.integer().default(0),
  },
  indexes: [{ properties: ['proposalId'] }],
});

export type CoHandling = InferEntity<typeof CoHandlingEntity>;
