import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { provenanceKinds } from './provenance-kinds.ts';

/** Where a matter was lost. */
export const provenanceGaps = ['NO_SOURCE', 'NO_ONWARD_LINK', 'NO_REPLY', 'NOT_VERIFIED', 'NOT_TOLD_BACK'] as const;
export type ProvenanceGap = (typeof provenanceGaps)[number];

const gap = (name: ProvenanceGap, kind: string, columns: string, rows: string): string =>
  `select '${name}'::text as gap, '${kind}'::text as kind, ${columns} from ${rows}`;

const isLedTo = (kind: string, id: string, from = ''): string =>
  `exists (select from provenance_edge edge where edge.to_kind = '${kind}' and edge.to_id = ${id} ${from})`;

const goesOn = (kind: string, id: string, to = ''): string =>
  `exists (select from provenance_edge edge where edge.from_kind = '${kind}' and edge.from_id = ${id} ${to})`;

const suggestion = 'suggestion.id, suggestion.region, suggestion.no, suggestion.text, suggestion.voiced_on';
const proposal = 'proposal.id, proposal.region, proposal.no, proposal.title, proposal.issued_on';
const issued = `supervision_proposal proposal
      where proposal.issued_on is not null and proposal.status not in ('MERGED', 'WITHDRAWN')`;

/**
 * 断链清单: suggestions that went nowhere, reports and proposals of which nobody knows where they came from, proposals
 * without a reply, commitments that nobody looked back on, and results that were not told back to the work place. A result
 * is a reply to a proposal of either kind, what a department answered to a report, or a deed.
 */
export const BrokenLinkEntity = defineEntity({
  name: 'BrokenLink',
  tableName: 'broken_link',
  view: true,
  expression: `
    with recursive answered (kind, id) as (
      select 'REPLY'::text, id from recorded_reply
      union select 'CPPCC_PROPOSAL', id from cppcc_proposal where replied_on is not null
      union select 'OPINION_REPORT', id from opinion_report where feedbacks <> '[]'
      union select 'PRACTICAL_DEED', id from practical_deed where status = 'RECORDED'
      union
      select edge.from_kind, edge.from_id from provenance_edge edge
        join answered on answered.kind = edge.to_kind and answered.id = edge.to_id
    )
    select gap || ':' || id::text as id, gap, kind, id as record_id, region, no, title, happened_on
    from (
      ${[
        gap('NO_ONWARD_LINK', 'MICRO_SUGGESTION', suggestion, 'micro_suggestion suggestion') +
          ` where suggestion.status in ('RECEIVED', 'TAKEN_UP') and not ${goesOn('MICRO_SUGGESTION', 'suggestion.id')}`,
        gap('NOT_TOLD_BACK', 'MICRO_SUGGESTION', suggestion, 'micro_suggestion suggestion') +
          ` where suggestion.status = 'TAKEN_UP'
            and exists (select from answered where kind = 'MICRO_SUGGESTION' and answered.id = suggestion.id)`,
        gap(
          'NO_SOURCE',
          'OPINION_REPORT',
          'report.id, report.region, report.no, report.title, report.issued_on',
          `opinion_report report where report.status <> 'WITHDRAWN' and not ${isLedTo('OPINION_REPORT', 'report.id')}`,
        ),
        gap('NO_SOURCE', 'SUPERVISION_PROPOSAL', proposal, issued) +
          ` and not ${isLedTo('SUPERVISION_PROPOSAL', 'proposal.id', "and edge.from_kind <> 'CAMPAIGN'")}`,
        gap('NO_REPLY', 'SUPERVISION_PROPOSAL', proposal, issued) +
          ' and not exists (select from recorded_reply reply where reply.proposal_id = proposal.id)',
        gap(
          'NOT_VERIFIED',
          'COMMITMENT',
          'promise.id, promise.region, proposal.no, promise.text, promise.promised_on',
          'commitment promise join supervision_proposal proposal on proposal.id = promise.proposal_id where promise.verified_on is null',
        ),
      ].join('\n      union all ')}
    ) lost (gap, kind, id, region, no, title, happened_on)`,
  properties: {
    id: p.string().primary(),
    gap: p.enum(provenanceGaps),
    kind: p.enum(provenanceKinds),
    recordId: p.uuid(),
    region: p.string().length(6),
    no: p.string(),
    title: p.string(),
    happenedOn: p.date(),
  },
});

export type BrokenLink = InferEntity<typeof BrokenLinkEntity>;
