import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { assignmentRoles, baseProperties } from '#kit';

/** 交办: which unit must handle a supervision proposal, in which role, and by when the letter asks for a reply. */
export const AssignmentEntity = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...baseProperties,
    proposalId: p.uuid(),
    unitId: p.uuid(),
    role: p.enum(assignmentRoles),
    assignedOn: p.date(),
    replyDueOn: p.date(),
  },
  uniques: [{ properties: ['proposalId', 'unitId'] }],
});

export type Assignment = InferEntity<typeof AssignmentEntity>;
