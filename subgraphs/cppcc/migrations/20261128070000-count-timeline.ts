import { Migration } from '@mikro-orm/migrations';

/** The dated columns of which the timeline is made and whose entries are counted, by table, with their kinds. */
const days: Readonly<Record<string, string>> = {
  supervision_proposal: `('REVIEWED', reviewed_on), ('ISSUED', issued_on), ('LISTED', listed_on), ('CARRIED_OVER', carried_over_on), ('CLOSED', closed_on), ('ENDED', ended_on)`,
  proposal_progress: `('ASSIGNED', assigned_on), ('REOPENED', reopened_on), ('EXTENDED', extended_on), ('RECEIVED', received_on), ('OBJECTED', objected_on), ('STARTED', started_on), ('OPINION_GIVEN', opinion_on)`,
  recorded_reply: `('REPLIED', replied_on)`,
  evaluation: `('EVALUATED', evaluated_on)`,
  follow_up: `('VERIFIED', visited_on)`,
  chase: `('CHASED', chased_on)`,
};

/** Of which rows entries are shown: of proposals that are issued. */
const shown = (table: string): string =>
  table === 'supervision_proposal' ? 'issued_on is not null' : 'exists (select from supervision_proposal as proposal where proposal.id = proposal_id and proposal.issued_on is not null)';

const moved = {
  insert: 'new table as come',
  update: 'old table as gone new table as come',
  delete: 'old table as gone',
};

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
    this.addSql(`
      create function keep_timeline() returns trigger language plpgsql as $$
      declare
        moved text := case tg_op
          when 'INSERT' then 'select *, 1 as change from come'
          when 'DELETE' then 'select *, -1 as change from gone'
          else 'select *, 1 as change from come union all select *, -1 as change from gone' end;
      begin
        execute format(
          'insert into timeline_tally (cell, kind, happened_on, rows)
           select md5(jsonb_build_array(kind, happened_on)::text)::uuid as cell, kind, happened_on, sum(change)
           from (%1$s) as moved, lateral (values %2$s) as entry(kind, happened_on)
           where happened_on is not null and %3$s
           group by kind, happened_on having sum(change) <> 0 order by 1
           on conflict (cell) do update set rows = timeline_tally.rows + excluded.rows',
          moved, tg_argv[0], tg_argv[1]);
        return null;
      end $$
    `);
    for (const [table, entries] of Object.entries(days)) {
      const call = `keep_timeline('${entries.replaceAll("'", "''")}', '${shown(table)}')`;
      for (const [event, transition] of Object.entries(moved)) {
        this.addSql(`create trigger count_timeline_${event} after ${event} on ${table} referencing ${transition} for each statement execute function ${call}`);
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
