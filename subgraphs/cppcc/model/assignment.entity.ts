import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { assignmentRoles, livingProperties } from '#kit';
import type { Body } from '#schema/registry.ts';
import { assignmentLifecycle } from './assignment.lifecycle.ts';

/** 交办: which unit must handle a supervision proposal, in which role, and by when the letter asks for a reply. */
export const AssignmentEntity = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...livingProperties,
    proposalId: p.uuid(),
    proposalNo: p.string(),
    title: p.string(),
    problemCount: p.integer(),
    unitId: p.uuid(),
    unitName: p.string(),
    /** Whose officers record the handling: the unit's own body, or the CPPCC's inspection office. */
    handledBy: p.string().length(32).$type<Body>(),
    /** The bodies that the proposal concerns, as it stood when this was made. */
    parties: p.array().$type<Body[]>(),
    role: p.enum(assignmentRoles),
    status: p.enum(assignmentLifecycle.statuses),
    statusBefore: p.enum(assignmentLifecycle.statuses).nullable(),
    assignedOn: p.date(),
    replyDueOn: p.date(),
    replyMonths: p.integer().default(3),
    /** Why an objection was not accepted. */
    upheldOn: p.date().nullable(),
    upholdingReason: p.text().nullable(),
    round: p.integer().default(1),
    reopenedOn: p.date().nullable(),
    reopeningReason: p.text().nullable(),
    extendedOn: p.date().nullable(),
    extensionReason: p.text().nullable(),
    /** The assignment that took its place. */
    replacedById: p.uuid().nullable(),
  },
  indexes: [{ properties: ['proposalId', 'unitId'] }],
});

export type Assignment = InferEntity<typeof AssignmentEntity>;
