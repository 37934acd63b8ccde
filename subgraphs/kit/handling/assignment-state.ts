import { z } from 'zod';
import { bodies } from '#schema/registry.ts';
import { assignmentRoles } from './normalised-outcome.ts';

/** Whether an assignment still binds its unit. */
export const assignmentStatuses = ['ACTIVE', 'OBJECTED', 'SUSPENDED', 'REASSIGNED', 'ENDED'] as const;

/** What the CPPCC tells of an assignment; the body that handles it follows it step by step. */
export const assignmentState = z.object({
  region: z.string(),
  proposalId: z.uuid(),
  proposalNo: z.string(),
  title: z.string(),
  problemCount: z.number().int(),
  unitId: z.uuid(),
  unitName: z.string(),
  /** The body whose officers record the handling; the CPPCC's inspection office for units outside the five. */
  handledBy: z.enum(bodies),
  /** The bodies that the proposal concerns: the partner of its campaign, and those that handle it. */
  parties: z.array(z.enum(bodies)).default([]),
  role: z.enum(assignmentRoles),
  status: z.enum(assignmentStatuses),
  assignedOn: z.iso.date(),
  replyDueOn: z.iso.date(),
  replyMonths: z.number().int(),
  upheldOn: z.iso.date().nullable(),
  round: z.number().int(),
  reopenedOn: z.iso.date().nullable(),
  reopeningReason: z.string().nullable(),
  extendedOn: z.iso.date().nullable(),
  extensionReason: z.string().nullable(),
  isSample: z.boolean(),
});

export type AssignmentState = z.output<typeof assignmentState>;
