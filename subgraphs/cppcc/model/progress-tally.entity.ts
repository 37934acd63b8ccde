import { defineEntity, p, type TriggerDef } from '@mikro-orm/core';
import { assignmentRoles, handlingLifecycle, normalisedOutcomes } from '#kit';
import type { Body } from '#schema/registry.ts';
import { supervisionProposalLifecycle } from './supervision-proposal.lifecycle.ts';
import { verifiedResults } from './verified-results.ts';

/**
 * 办理进度计数: what the tracker adds up, kept by triggers of its rows. A proposal counts once in each cell of a grain
 * (`progress-tally.counts.ts`) in which one of its units stands, so that proposals can be added up as exactly as units.
 */
export const ProgressTallyEntity = defineEntity({
  name: 'ProgressTally',
  tableName: 'progress_tally',
  properties: {
    cell: p.uuid().primary(),
    /** By which columns these cells are told apart besides year and result; the others are empty. */
    grain: p.string().length(64),
    year: p.integer(),
    themeId: p.uuid().nullable(),
    partner: p.string().length(32).$type<Body>().nullable(),
    proposalStatus: p.enum(supervisionProposalLifecycle.statuses).nullable(),
    verifiedResult: p.enum(verifiedResults).nullable(),
    body: p.string().length(32).$type<Body>().nullable(),
    unitId: p.uuid().nullable(),
    unitName: p.string().nullable(),
    role: p.enum(assignmentRoles).nullable(),
    status: p.enum(handlingLifecycle.statuses).nullable(),
    claimedOutcome: p.enum(normalisedOutcomes).nullable(),
    awaitsCosign: p.boolean().nullable(),
    isCounted: p.boolean(),
    units: p.integer(),
    proposals: p.integer(),
    claimed: p.integer(),
  },
  indexes: [
    { properties: ['grain', 'year'] },
    { properties: ['grain', 'themeId'] },
    { properties: ['grain', 'unitId'] },
  ],
});

/** The triggers of the tracker's rows that keep the cells, in the transaction of every change. */
export const progressTriggers: TriggerDef[] = (
  [
    ['insert', 'new table as come'],
    ['update', 'old table as gone new table as come'],
    ['delete', 'old table as gone'],
  ] as const
).flatMap(([event, transition]) =>
  (
    [
      [`count_${event}`, `keep_progress_on_${event}`],
      [`count_owed_${event}`, `keep_owed_on_${event}`],
    ] as const
  ).map(([name, keep]) => ({
    name,
    timing: 'after',
    events: [event],
    forEach: 'statement',
    expression: `create trigger ${name} after ${event} on proposal_progress referencing ${transition} for each statement execute function ${keep}()`,
  })),
);
