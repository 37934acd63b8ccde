import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import {
  handlingNarrowing,
  handlingReckoning,
  inboxIndex,
  openHandling,
  talliedHandlings,
} from '../inbox/open-items.ts';
import { livingProperties } from '../store/base.entity.ts';
import { tallyTriggers } from '../tally/define-tally.ts';
import { handlingLifecycle } from './handling.lifecycle.ts';
import { assignmentRoles, normalisedOutcomes } from './normalised-outcome.ts';
import { objectionReasons } from './objection-reasons.ts';

/** 办理: what a body does with one assignment. What it claims stands here; what a look-back verified does not. */
export const HandlingEntity = defineEntity({
  name: 'Handling',
  tableName: 'handling',
  properties: {
    ...livingProperties,
    proposalId: p.uuid(),
    assignmentId: p.uuid().unique(),
    /** The version of the assignment that it has followed last. */
    assignmentVersion: p.integer().default(0),
    /** As the letter of assignment named it. */
    proposalNo: p.string(),
    title: p.string(),
    /** How many problems the proposal names; the reply answers each. */
    problemCount: p.integer(),
    unitId: p.uuid(),
    unitName: p.string(),
    /** The bodies that the proposal concerns; those are told of objections, drafts and opinions. */
    parties: p.array().$type<Body[]>(),
    role: p.enum(assignmentRoles),
    status: p.enum(handlingLifecycle.statuses),
    statusBefore: p.enum(handlingLifecycle.statuses).nullable(),
    assignedOn: p.date(),
    /** The day that the letter of assignment names. */
    replyDueOn: p.date(),
    /** As the agreement says. */
    replyMonths: p.integer().default(3),
    receivedOn: p.date().nullable(),
    objectedOn: p.date().nullable(),
    objectionReason: p.enum(objectionReasons).nullable(),
    objection: p.text().nullable(),
    upheldOn: p.date().nullable(),
    startedOn: p.date().nullable(),
    /** 1 for the first handling, 2 for the second (二次办理). */
    round: p.integer().default(1),
    reopenedOn: p.date().nullable(),
    reopeningReason: p.text().nullable(),
    extendedOn: p.date().nullable(),
    extensionReason: p.text().nullable(),
    suspendedOn: p.date().nullable(),
    releasedOn: p.date().nullable(),
    /** How often the lead has asked its co-handlers to sign; 0 for never. */
    cosignRequest: p.integer().default(0),
    cosignText: p.text().nullable(),
    /** For a co-handler: the request that it has signed or declined last. */
    signedRequest: p.integer().nullable(),
    isSignatureGiven: p.boolean().nullable(),
    opinion: p.text().nullable(),
    repliedOn: p.date().nullable(),
    /** In which round that was. */
    repliedRound: p.integer().nullable(),
    replyNo: p.string().nullable(),
    replyScheme: p.string().nullable(),
    replySchemeVersion: p.integer().nullable(),
    replyLetter: p.string().nullable(),
    claimedOutcome: p.enum(normalisedOutcomes).nullable(),
    /** The nearest day by which it owes something; null when it owes nothing. */
    nextDueOn: p.date().nullable(),
  },
  indexes: [{ properties: ['proposalId'] }, inboxIndex('handling', openHandling, handlingNarrowing, handlingReckoning)],
  triggers: tallyTriggers('handling', talliedHandlings),
});

export type Handling = InferEntity<typeof HandlingEntity>;
