import { defineEntity, type InferEntity, type Opt, p } from '@mikro-orm/core';
import { livingProperties, tallyTriggers } from '#kit';
import type { Body } from '#schema/registry.ts';
import { supervisionProposalLifecycle } from './supervision-proposal.lifecycle.ts';
import { talliedProposals } from './supervision-proposal-tally.entity.ts';
import { timelineTriggers } from './timeline-entry.sources.ts';
import { verifiedResults } from './verified-results.ts';

/** A problem and the suggestion that answers it; they correspond one to one. */
export interface ProposalPoint {
  readonly problem: string;
  readonly suggestion: string;
}

/** 监督建议: the object that the five bodies track. `issuedOn` is when it holds, `recordedAt` when the hub learnt of it. */
export const SupervisionProposalEntity = defineEntity({
  name: 'SupervisionProposal',
  tableName: 'supervision_proposal',
  properties: {
    ...livingProperties,
    no: p.string(),
    campaignId: p.uuid(),
    themeId: p.uuid(),
    year: p.integer(),
    partner: p.string().length(32).$type<Body>(),
    /** The bodies that its text concerns: the partner of its campaign, and those whose officers handle it. */
    parties: p.array().$type<Body[]>(),
    title: p.string(),
    points: p.json<readonly ProposalPoint[]>(),
    status: p.enum(supervisionProposalLifecycle.statuses),
    statusBefore: p.enum(supervisionProposalLifecycle.statuses).nullable(),
    /** 审议: minutes under which it was approved; the reviewer has stated that no individual case is concerned. */
    reviewNo: p.string().nullable(),
    reviewedOn: p.date().nullable(),
    isFreeOfCases: p.boolean().default(false),
    /** Why it was returned, declined, suspended, withdrawn: the latest of these. */
    statement: p.text().nullable(),
    issuedOn: p.date().nullable(),
    /** 1, and 2 from a second handling on. */
    round: p.integer().default(1),
    /** 挂牌督办: since when a leader presses it. */
    listedOn: p.date().nullable(),
    bundleId: p.uuid().nullable(),
    mergedIntoId: p.uuid().nullable(),
    /** 重复提出: the earlier proposal on the same matter. */
    repeatsId: p.uuid().nullable(),
    /** 转下年跟踪: the last year that it was carried over to. */
    carriedOverTo: p.integer().nullable(),
    carriedOverOn: p.date().nullable(),
    /** The day it was merged or withdrawn. */
    endedOn: p.date().nullable(),
    /** What the look-back found; what the unit claims stands in its handling. */
    verifiedResult: p.enum(verifiedResults).nullable(),
    verifiedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    closingReason: p.text().nullable(),
    /** Whether a unit's first answer was that it is in plan. */
    isFirstInPlan: p.boolean().default(false),
    /** Whether a unit claims to have resolved what a look-back found not to be; kept by triggers of the tracker's rows. */
    isClaimContradicted: p.boolean().default(false),
    /** The day of `changedAt`, in Asia/Shanghai. */
    changedOn: p.date().$type<Opt<string>>().generated(`((changed_at at time zone 'Asia/Shanghai')::date) stored`),
  },
  uniques: [{ properties: ['region', 'no'] }],
  indexes: [
    { properties: ['no', 'id'] },
    { properties: ['campaignId', 'no', 'id'] },
    { properties: ['year', 'no', 'id'] },
    { properties: ['themeId', 'no', 'id'] },
    { properties: ['partner', 'no', 'id'] },
    { properties: ['status', 'no', 'id'] },
    ...(['reviewedOn', 'listedOn', 'carriedOverOn', 'closedOn', 'endedOn'] as const).map((day) => ({
      properties: [day, 'id' as const],
    })),
    { properties: ['issuedOn', 'id', 'no'] },
    { properties: ['issuedOn', 'no', 'id'] },
    { properties: ['changedAt', 'id', 'no'] },
    {
      name: 'supervision_proposal_changed_on_index',
      expression: `create index "supervision_proposal_changed_on_index" on "supervision_proposal" ("changed_on", "no", "id") include ("changed_at")`,
    },
    { properties: ['bundleId'] },
    { properties: ['mergedIntoId'] },
    {
      name: 'supervision_proposal_in_hand_index',
      expression: `create index "supervision_proposal_in_hand_index" on "supervision_proposal" ("no", "id", "status")
        where status not in ('CLOSED', 'CARRIED_OVER', 'WITHDRAWN', 'MERGED', 'VERIFIED')`,
    },
    {
      name: 'supervision_proposal_not_issued_index',
      expression: `create index "supervision_proposal_not_issued_index" on "supervision_proposal" ("no", "id")
        where status in ('DRAFT', 'UNDER_REVIEW', 'REVIEWED')`,
    },
    {
      name: 'supervision_proposal_contradicted_index',
      expression: `create index "supervision_proposal_contradicted_index" on "supervision_proposal" ("no", "id") where is_claim_contradicted`,
    },
    {
      name: 'supervision_proposal_grams_index',
      expression: `create index "supervision_proposal_grams_index" on "supervision_proposal" using gin (grams_in(no, title))`,
    },
  ],
  triggers: [...tallyTriggers('supervision_proposal', talliedProposals), ...timelineTriggers('supervision_proposal')],
});

export type SupervisionProposal = InferEntity<typeof SupervisionProposalEntity>;
