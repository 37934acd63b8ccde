import { defineEntity, p } from '@mikro-orm/core';
import { countsIn, orNone, type Tallied, valuesOf } from '#kit';
import type { Body } from '#schema/registry.ts';
import { supervisionProposalLifecycle } from './supervision-proposal.lifecycle.ts';
import { verifiedResults } from './verified-results.ts';

/** By what supervision proposals are counted. */
export const talliedProposals: Tallied = {
  table: 'supervision_proposal_tally',
  by: {
    ...valuesOf(
      'region',
      'campaign_id',
      'theme_id',
      'year',
      'partner',
      'status',
      'verified_result',
      'is_first_in_plan',
      'is_claim_contradicted',
    ),
    ...orNone('issued_on', 'carried_over_to', 'repeats_id'),
  },
};

/** 监督建议计数: how many proposals share what lists are narrowed by; kept by triggers of their table. */
export const SupervisionProposalTallyEntity = defineEntity({
  name: 'SupervisionProposalTally',
  tableName: talliedProposals.table,
  properties: {
    cell: p.uuid().primary(),
    region: p.string().length(6),
    campaignId: p.uuid(),
    themeId: p.uuid(),
    year: p.integer(),
    partner: p.string().length(32).$type<Body>(),
    status: p.enum(supervisionProposalLifecycle.statuses),
    verifiedResult: p.enum(verifiedResults).nullable(),
    isFirstInPlan: p.boolean(),
    isClaimContradicted: p.boolean(),
    issuedOn: p.boolean().nullable(),
    carriedOverTo: p.boolean().nullable(),
    repeatsId: p.boolean().nullable(),
    rows: p.integer(),
  },
});

/** How many proposals there are, as far as the cells can tell. */
export const proposalCounts = countsIn(SupervisionProposalTallyEntity, ['issuedOn', 'carriedOverTo', 'repeatsId']);
