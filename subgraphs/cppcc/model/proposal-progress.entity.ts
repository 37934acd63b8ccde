import { defineEntity, type InferEntity, type Opt, p } from '@mikro-orm/core';
import { assignmentRoles, handlingLifecycle, normalisedOutcomes } from '#kit';
import type { Body } from '#schema/registry.ts';
import { progressTriggers } from './progress-tally.entity.ts';
import {
  awaitsCosignIndex,
  changedIndex,
  changedOnIndex,
  contradictedIndex,
  lookBackIndexes,
  owedIndex,
  proposalIndex,
  repliedIndex,
} from './proposal-progress.indexes.ts';
import { supervisionProposalLifecycle } from './supervision-proposal.lifecycle.ts';
import { timelineTriggers } from './timeline-entry.sources.ts';
import { verifiedResults } from './verified-results.ts';

/**
 * 办理进度: the tracker's read model, one row for every proposal × unit; the CPPCC's part from its own records, the
 * handling's from what the handling body has told. It answers in one statement, also while that body is away.
 */
export const ProposalProgressEntity = defineEntity({
  name: 'ProposalProgress',
  tableName: 'proposal_progress',
  properties: {
    /** The assignment's. */
    id: p.uuid().primary(),
    region: p.string().length(6),
    isSample: p.boolean().default(false),
    proposalId: p.uuid(),
    no: p.string(),
    title: p.string(),
    year: p.integer(),
    themeId: p.uuid(),
    partner: p.string().length(32).$type<Body>(),
    proposalStatus: p.enum(supervisionProposalLifecycle.statuses),
    verifiedResult: p.enum(verifiedResults).nullable(),
    carriedOverTo: p.integer().nullable(),
    listedOn: p.date().nullable(),
    repeatsId: p.uuid().nullable(),
    /** The body whose officers handle it. */
    body: p.string().length(32).$type<Body>(),
    unitId: p.uuid(),
    unitName: p.string(),
    role: p.enum(assignmentRoles),
    isBinding: p.boolean(),
    /** Whether it counts: not what went to another unit, nor what ended unanswered. */
    isCounted: p.boolean().$type<Opt<boolean>>().generated(`(is_binding or status = 'REPLIED') stored`),
    assignedOn: p.date(),
    replyMonths: p.integer(),
    round: p.integer(),
    reopenedOn: p.date().nullable(),
    extendedOn: p.date().nullable(),
    extensionReason: p.text().nullable(),
    status: p.enum(handlingLifecycle.statuses),
    receivedOn: p.date().nullable(),
    startedOn: p.date().nullable(),
    objectedOn: p.date().nullable(),
    cosignRequest: p.integer().default(0),
    signedRequest: p.integer().nullable(),
    isSignatureGiven: p.boolean().nullable(),
    repliedOn: p.date().nullable(),
    repliedRound: p.integer().nullable(),
    replyNo: p.string().nullable(),
    claimedOutcome: p.enum(normalisedOutcomes).nullable(),
    /** For a co-handler: the day of its opinion. */
    opinionOn: p.date().nullable(),
    awaitsCosign: p.boolean().default(false),
    /** The nearest day by which the unit owes something; whether that is past is asked, never stored. */
    dueOn: p.date().nullable(),
    /** `dueOn`, or the end of time where nothing is owed, so that lists have an order. */
    sortedOn: p.date(),
    changedAt: p.datetime(),
    /** The day of `changedAt`, in Asia/Shanghai. */
    changedOn: p.date().$type<Opt<string>>().generated(`((changed_at at time zone 'Asia/Shanghai')::date) stored`),
    /** Versions of the proposal, the assignment and the handling that the row has seen last. */
    proposalVersion: p.integer().default(0),
    assignmentVersion: p.integer().default(0),
    handlingVersion: p.integer().default(0),
  },
  indexes: [
    proposalIndex,
    {
      name: 'proposal_progress_nearest_index',
      properties: ['sortedOn', 'id', 'status', 'proposalStatus', 'role', 'awaitsCosign'],
    },
    { properties: ['no', 'id'] },
    { properties: ['year', 'sortedOn', 'id'] },
    { properties: ['themeId', 'sortedOn', 'id'] },
    { properties: ['partner', 'sortedOn', 'id'] },
    { properties: ['body', 'sortedOn', 'id'] },
    { properties: ['unitId', 'sortedOn', 'id'] },
    { properties: ['status', 'sortedOn', 'id'] },
    { properties: ['proposalStatus', 'sortedOn', 'id'] },
    { properties: ['claimedOutcome', 'sortedOn', 'id'] },
    ...(['year', 'themeId', 'status', 'proposalStatus'] as const).map((column) => ({
      properties: [column, 'no' as const, 'id' as const],
    })),
    ...(['year', 'themeId'] as const).map((column) => ({
      properties: [column, 'changedAt' as const, 'id' as const],
    })),
    owedIndex,
    awaitsCosignIndex,
    ...lookBackIndexes,
    contradictedIndex,
    changedIndex,
    changedOnIndex,
    repliedIndex,
    ...(['assignedOn', 'receivedOn', 'objectedOn', 'startedOn', 'opinionOn', 'reopenedOn', 'extendedOn'] as const).map(
      (day) => ({ properties: [day, 'proposalId' as const] }),
    ),
  ],
  triggers: [...progressTriggers, ...timelineTriggers('proposal_progress')],
});

export type ProposalProgress = InferEntity<typeof ProposalProgressEntity>;
