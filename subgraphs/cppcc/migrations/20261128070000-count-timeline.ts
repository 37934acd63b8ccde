import { Migration } from '@mikro-orm/migrations';
import { transitions } from './20261128050000-note-contradicted-claims.ts';

/** The dated columns of which the timeline is made and whose entries are counted, by table, with their kinds. */
const days: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  supervision_proposal: { REVIEWED: 'reviewed_on', ISSUED: 'issued_on', LISTED: 'listed_on', CARRIED_OVER: 'carried_over_on', CLOSED: 'closed_on', ENDED: 'ended_on' },
  proposal_progress: {
    ASSIGNED: 'assigned_on',
    REOPENED: 'reopened_on',
    EXTENDED: 'extended_on',
    RECEIVED: 'received_on',
    OBJECTED: 'objected_on',
    STARTED: 'started_on',
    OPINION_GIVEN: 'opinion_on',
  },
  recorded_reply: { REPLIED: 'replied_on' },
  evaluation: { EVALUATED: 'evaluated_on' },
  follow_up: { VERIFIED: 'visited_on' },
  chase: { CHASED: 'chased_on' },
};

/** Of which rows entries are shown: of proposals that are issued. */
const shown = (table: string): string =>
  table === 'supervision_proposal' ? 'issued_on is not null' : 'exists (select from supervision_proposal as proposal where proposal.id = proposal_id and proposal.issued_on is not null)';

/** Values of one row, each in a row of its own; those that are null, and all of what is not shown, in none. */
const each = (table: string, values: readonly string[]): string => `unnest(case when ${shown(table)} then array_remove(array[${values.join(', ')}], null) end)`;

/** How many entries of each kind the timeline has on each day is kept beside the records that they come from. */
export class CountTimeline extends Migration {
  override up(): void {
    this.addSql(`
      create table "timeline_tally" (
      "cell" uuid not null,
      "kind" varchar(32) not null,
      "happened_on" date not null,
      "rows" int not null,
      primary key ("cell")
      )
    `);
    this.addSql(`create index "timeline_tally_happened_on_kind_index" on "timeline_tally" ("happened_on", "kind")`);
    for (const [table, entries] of Object.entries(days)) {
      const kinds = Object.entries(entries).map(([kind, day]) => `case when ${day} is not null then '${kind}' end`);
      const values = `${each(table, kinds)} as kind, ${each(table, Object.values(entries))} as happened_on`;
      const call = `for each statement execute function keep_tally('timeline_tally', 'kind, happened_on', '${values.replaceAll("'", "''")}')`;
      for (const [event, transition] of Object.entries(transitions)) {
        this.addSql(`create trigger count_timeline_${event} after ${event} on ${table} referencing ${transition} ${call}`);
      }
    }
    // For whoever has filled the tables past their triggers.
    this.addSql(`
      create function recount_timeline() returns void language sql as $$
      delete from timeline_tally;
      insert into timeline_tally (cell, kind, happened_on, rows)
      select md5(jsonb_build_array(kind, happened_on)::text)::uuid, kind, happened_on, count(*)
      from timeline_entry where kind not in ('INSTRUMENT_ISSUED', 'INSTRUMENT_ANSWERED') group by kind, happened_on;
      $$
    `);
    this.addSql('select recount_timeline()');
  }
}
