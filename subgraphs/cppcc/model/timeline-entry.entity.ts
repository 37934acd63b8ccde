import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { partiesOfProposal } from './parties-of-proposal.ts';

/** What can stand in a timeline, and from which column of which table it comes; `about` says more where there is more. */
const sources = [
  ['REVIEWED', 'supervision_proposal', 'id', 'reviewed_on', "'cppcc'", 'null', 'review_no'],
  ['ISSUED', 'supervision_proposal', 'id', 'issued_on', "'cppcc'", 'null', 'no'],
  ['LISTED', 'supervision_proposal', 'id', 'listed_on', "'cppcc'", 'null', 'null'],
  ['CARRIED_OVER', 'supervision_proposal', 'id', 'carried_over_on', "'cppcc'", 'null', 'carried_over_to'],
  ['CLOSED', 'supervision_proposal', 'id', 'closed_on', "'cppcc'", 'null', 'closing_reason'],
  ['ENDED', 'supervision_proposal', 'id', 'ended_on', "'cppcc'", 'null', 'status'],
  ['ASSIGNED', 'proposal_progress', 'proposal_id', 'assigned_on', "'cppcc'", 'unit_name', 'role'],
  ['REOPENED', 'proposal_progress', 'proposal_id', 'reopened_on', "'cppcc'", 'unit_name', 'null'],
  ['EXTENDED', 'proposal_progress', 'proposal_id', 'extended_on', "'cppcc'", 'unit_name', 'extension_reason'],
  ['RECEIVED', 'proposal_progress', 'proposal_id', 'received_on', 'body', 'unit_name', 'null'],
  ['OBJECTED', 'proposal_progress', 'proposal_id', 'objected_on', 'body', 'unit_name', 'null'],
  ['STARTED', 'proposal_progress', 'proposal_id', 'started_on', 'body', 'unit_name', 'null'],
  ['OPINION_GIVEN', 'proposal_progress', 'proposal_id', 'opinion_on', 'body', 'unit_name', 'null'],
  ['REPLIED', 'recorded_reply', 'proposal_id', 'replied_on', 'body', 'unit_name', 'outcome'],
  ['EVALUATED', 'evaluation', 'proposal_id', 'evaluated_on', "'cppcc'", 'null', 'effect'],
  ['VERIFIED', 'follow_up', 'proposal_id', 'visited_on', "'cppcc'", 'null', 'result'],
  ['CHASED', 'chase', 'proposal_id', 'chased_on', "'cppcc'", 'unit_name', 'text'],
  ['INSTRUMENT_ISSUED', 'received_instrument', 'proposal_id', 'issued_on', 'issuer', 'null', 'kind'],
  ['INSTRUMENT_ANSWERED', 'received_instrument', 'proposal_id', 'replied_on', 'issuer', 'null', 'kind'],
] as const;

/** The kinds of entries. */
export type TimelineKind = (typeof sources)[number][0];

/** One source's entries, every column of the same type and without a condition: only so can they be read in the order of days. */
const select = ([kind, table, proposal, day, body, unit, about]: (typeof sources)[number]): string => `
    select '${kind}:' || fact.id::text as id, '${kind}'::text as kind, fact.${proposal} as proposal_id,
      fact.${day} as happened_on, ${body}::text as body, ${unit}::text as unit_name, ${about}::text as about
    from ${table} as fact`;

/** 时间线: the dated facts of all bodies about issued proposals, joined from where each of them stands. */
export const TimelineEntryEntity = defineEntity({
  name: 'TimelineEntry',
  tableName: 'timeline_entry',
  view: true,
  expression: `
    select entry.id, entry.kind, entry.proposal_id, entry.happened_on, entry.body, entry.unit_name, entry.about,
      proposal.no, proposal.title, proposal.year, proposal.theme_id, proposal.partner
    from (${sources.map(select).join('\n    union all')}) as entry
    join supervision_proposal as proposal on proposal.id = entry.proposal_id and proposal.issued_on is not null
    where entry.happened_on is not null`,
  properties: {
    id: p.string().primary(),
    kind: p.string().$type<TimelineKind>(),
    proposalId: p.uuid(),
    parties: partiesOfProposal,
    happenedOn: p.date(),
    body: p.string().$type<Body>(),
    unitName: p.string().nullable(),
    about: p.string().nullable(),
    no: p.string(),
    title: p.string(),
    year: p.integer(),
    themeId: p.uuid(),
    partner: p.string().$type<Body>(),
  },
});

export type TimelineEntry = InferEntity<typeof TimelineEntryEntity>;
