import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { provenanceKinds } from './provenance-kinds.ts';

const isMerged = 'merged_into_id is not null';

/** From which table each kind of step onward comes: from, to, the table, its two columns, and which of its rows. */
const steps = [
  ['MICRO_SUGGESTION', 'MICRO_SUGGESTION', 'micro_suggestion', 'id', 'duplicate_of_id', 'duplicate_of_id is not null'],
  ['MICRO_SUGGESTION', 'OPINION_REPORT', 'opinion_source', 'suggestion_id', 'report_id', 'true'],
  ['PROPOSAL_LEAD', 'CPPCC_PROPOSAL', 'proposal_lead', 'id', 'proposal_id', 'proposal_id is not null'],
  ['CONSULTATION_TOPIC', 'CPPCC_PROPOSAL', 'cppcc_proposal', 'topic_id', 'id', 'topic_id is not null'],
  ['CPPCC_PROPOSAL', 'CPPCC_PROPOSAL', 'cppcc_proposal', 'id', 'merged_into_id', isMerged],
  ['CAMPAIGN', 'SUPERVISION_PROPOSAL', 'supervision_proposal', 'campaign_id', 'id', 'issued_on is not null'],
  ['SUPERVISION_PROPOSAL', 'SUPERVISION_PROPOSAL', 'supervision_proposal', 'id', 'merged_into_id', isMerged],
  ['SUPERVISION_PROPOSAL', 'REPLY', 'recorded_reply', 'proposal_id', 'id', 'true'],
] as const;

const selects = steps.map(
  ([from, to, table, fromColumn, toColumn, rows]) =>
    `select '${from}', ${fromColumn}, '${to}', ${toColumn} from ${table} where ${rows}`,
);

/**
 * 去向: every step that a matter took from one record to the next, those that officers linked and those that the records
 * say themselves. A commitment belongs to the reply of its round, a look-back to what it looked back on.
 */
export const ProvenanceEdgeEntity = defineEntity({
  name: 'ProvenanceEdge',
  tableName: 'provenance_edge',
  view: true,
  expression: `
    select from_kind, from_id, to_kind, to_id from provenance_link where status = 'LINKED'
    union all ${selects.join('\n    union all ')}
    union all select 'REPLY', reply.id, 'COMMITMENT', promise.id from recorded_reply reply
      join commitment promise on promise.assignment_id = reply.assignment_id and promise.round = reply.round
    union all select 'REPLY', reply.id, 'FOLLOW_UP', visit.id from recorded_reply reply
      join follow_up visit on visit.proposal_id = reply.proposal_id and visit.round = reply.round
    union all select 'COMMITMENT', promise.id, 'FOLLOW_UP', visit.id from commitment promise
      join follow_up visit on visit.proposal_id = promise.proposal_id and visit.visited_on = promise.verified_on`,
  properties: {
    fromKind: p.enum(provenanceKinds).primary(),
    fromId: p.uuid().primary(),
    toKind: p.enum(provenanceKinds).primary(),
    toId: p.uuid().primary(),
  },
});

export type ProvenanceEdge = InferEntity<typeof ProvenanceEdgeEntity>;
