import type { TriggerDef } from '@mikro-orm/core';
import { type Tallied, tallyTriggers } from '#kit';

/** What can stand in a timeline, and from which column of which table it comes; `about` says more where there is more. */
export const timelineSources = [
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
export type TimelineKind = (typeof timelineSources)[number][0];

/** What the CPPCC has from other bodies' feeds; partners ask those bodies themselves. */
export const copiedKinds: readonly TimelineKind[] = timelineSources
  .filter(([, table]) => table === 'received_instrument')
  .map(([kind]) => kind);

/** Of which rows of a table entries are shown, in SQL: of proposals that are issued. */
const shown = (table: string): string =>
  table === 'supervision_proposal'
    ? 'issued_on is not null'
    : 'exists (select from supervision_proposal as proposal where proposal.id = proposal_id and proposal.issued_on is not null)';

/** By what the entries of a table's rows are counted (`timeline-tally.entity.ts`): a row has one for each of its days. */
function entriesOf(table: string): Tallied {
  const days = timelineSources.filter(([, of]) => of === table).map(([kind, , , day]) => [kind, day] as const);
  const each = (values: readonly string[]) =>
    `unnest(case when ${shown(table)} then array_remove(array[${values.join(', ')}], null) end)`;
  return {
    table: 'timeline_tally',
    by: {
      kind: each(days.map(([kind, day]) => `case when ${day} is not null then '${kind}' end`)),
      happened_on: each(days.map(([, day]) => day)),
    },
  };
}

/** The triggers of a table that keep the counts of its entries by their days. */
export const timelineTriggers = (table: (typeof timelineSources)[number][1]): TriggerDef[] =>
  tallyTriggers(table, entriesOf(table), 'count_timeline');
