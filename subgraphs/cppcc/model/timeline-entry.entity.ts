import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Body } from '#schema/registry.ts';
import { partiesOfProposal } from './parties-of-proposal.ts';
import { type TimelineKind, timelineSources } from './timeline-entry.sources.ts';

/** One source's entries, every column of the same type and without a condition: only so can they be read in the order of days. */
const select = ([kind, table, proposal, day, body, unit, about]: (typeof timelineSources)[number]): string => `
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
    from (${timelineSources.map(select).join('\n    union all')}) as entry
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
