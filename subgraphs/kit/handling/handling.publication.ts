import { z } from 'zod';
import { bodies } from '#schema/registry.ts';
import { definePublication } from '../define-publication.ts';
import { type Handling, HandlingEntity } from './handling.entity.ts';
import { handlingLifecycle } from './handling.lifecycle.ts';
import { handlingPolicy } from './handling.policy.ts';
import { assignmentRoles, normalisedOutcomes } from './normalised-outcome.ts';
import { objectionReasons } from './objection-reasons.ts';

const day = z.iso.date().nullable();
const text = z.string().nullable();

/** What a body tells of a handling. */
export const handlingState = z.object({
  assignmentId: z.uuid(),
  proposalId: z.uuid(),
  unitName: z.string(),
  parties: z.array(z.enum(bodies)).default([]),
  role: z.enum(assignmentRoles),
  status: z.enum(handlingLifecycle.statuses),
  receivedOn: day,
  objectedOn: day,
  objectionReason: z.enum(objectionReasons).nullable(),
  objection: text,
  startedOn: day,
  round: z.number().int(),
  cosignRequest: z.number().int(),
  cosignText: text,
  signedRequest: z.number().int().nullable(),
  isSignatureGiven: z.boolean().nullable(),
  opinion: text,
  repliedOn: day,
  repliedRound: z.number().int().nullable(),
  replyNo: text,
  replyScheme: text,
  replySchemeVersion: z.number().int().nullable(),
  replyLetter: text,
  claimedOutcome: z.enum(normalisedOutcomes).nullable(),
});

export type HandlingState = z.output<typeof handlingState>;

const told = Object.keys(handlingState.shape) as (keyof Handling)[];

/** 办理: where it stands is told to everyone, its process papers to those whom the proposal concerns. */
export const handlingPublication = definePublication({
  subject: HandlingEntity.meta.className,
  version: 1,
  policy: handlingPolicy,
  state: handlingState,
  of: (handling: Handling) =>
    Object.fromEntries(told.map((name) => [name, handling[name] ?? null])) as z.input<typeof handlingState>,
  readers: () => 'EVERYONE',
  isWholeFor: ({ parties }, reader) => reader === 'cppcc' || (Array.isArray(parties) && parties.includes(reader)),
});
