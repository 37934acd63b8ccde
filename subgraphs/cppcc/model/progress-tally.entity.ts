import { defineEntity, p } from '@mikro-orm/core';
import { assignmentRoles, handlingLifecycle, normalisedOutcomes, statementTriggers } from '#kit';
import type { Body } from '#schema/registry.ts';
import { supervisionProposalLifecycle } from './supervision-proposal.lifecycle.ts';
import { verifiedResults } from './verified-results.ts';

/** What cells of the tracker are told apart by; empty where it is not by this. */
export const toldApart = {
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
};

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
    ...toldApart,
    isCounted: p.boolean(),
    units: p.integer(),
    proposals: p.integer(),
    claimed: p.integer(),
  },
  indexes: [
    { properties: ['grain', 'year'] },
    { properties: ['grain', 'themeId'] },
    { properties: ['grain', 'unitId'] },
    {
      // Groups by unit add up many cells, and read them from this index alone.
      name: 'progress_tally_units_index',
      expression: `create index "progress_tally_units_index" on "progress_tally" ("grain", "claimed_outcome")
      include ("year", "verified_result", "unit_name", "is_counted", "units", "proposals", "claimed")
      where grain in ('unit', 'unit claimedOutcome')`,
    },
  ],
});

/** The triggers of the tracker's rows that keep the cells and what proposals say of their units, in the transaction of every change. */
export const progressTriggers = [
  ...statementTriggers('count', 'proposal_progress', (event) => `keep_progress_on_${event}()`),
  ...statementTriggers('count_owed', 'proposal_progress', (event) => `keep_owed_on_${event}()`),
  ...statementTriggers('note_claims', 'proposal_progress', (event) => `note_claims_on_${event}()`),
];
