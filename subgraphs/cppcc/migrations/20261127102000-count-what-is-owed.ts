import { Migration } from '@mikro-orm/migrations';
import { wordsOfCells } from './20261127101000-count-progress.ts';

/** The columns that the units which owe something are counted by, besides the day: one, or one and the year. */
const told = {
  ...{ theme_id: 'themeId', partner: 'partner', proposal_status: 'proposalStatus', verified_result: 'verifiedResult' },
  ...{ body: 'body', 'unit_id, unit_name': 'unit', role: 'role', status: 'status' },
  ...{ claimed_outcome: 'claimedOutcome', awaits_cosign: 'awaitsCosign' },
};
const facets = ['', ...Object.keys(told)].flatMap((columns) => [columns, ['year', columns].filter(Boolean).join(', ')]);

const columns = `"facet", "year", "theme_id", "partner", "proposal_status", "verified_result", "body", "unit_id",
        "unit_name", "role", "status", "claimed_outcome", "awaits_cosign", "sorted_on"`;

const nameOfFacet = Object.entries({ year: 'year', ...told }).map(([by, name]) => `case grouping(${by.split(',')[0]}) when 0 then '${name}' end`);

/** Adds up moves of progress rows, each with a change of 1 or -1, and puts the sums into the cells. */
const addCells = (moves: string) => `
        insert into progress_owed_tally (cell, ${columns}, is_counted, rows)
        select md5(jsonb_build_array(${columns})::text)::uuid as cell, ${columns}, true, rows
        from (
          select sorted_on, year, theme_id, partner, proposal_status, verified_result, body, unit_id, unit_name, role, status,
            claimed_outcome, awaits_cosign, concat_ws(' ', ${nameOfFacet.join(', ')}) as facet, sum(change) as rows
          from (${moves}) as moved where is_counted and sorted_on < '9999-12-31'
          group by grouping sets (${facets.map((facet) => `(${['sorted_on', facet].filter(Boolean).join(', ')})`).join(', ')})
        ) as counted
        where rows <> 0
        order by 1
        on conflict (cell) do update set rows = progress_owed_tally.rows + excluded.rows;`;

const relevant = `id, sorted_on, year, unit_name, is_counted, ${Object.keys(told).join(', ')}`;

/** How many units owe something by a day is kept beside the tracker's rows. */
export class CountWhatIsOwed extends Migration {
  override up(): void {
    this.addSql(`
      create table "progress_owed_tally" (
      "cell" uuid not null,
      "facet" varchar(64) not null,
      "sorted_on" date not null,
      "year" int null,
      "theme_id" uuid null,
      "partner" varchar(32) null,
      "proposal_status" text null,
      "verified_result" text null,
      "body" varchar(32) null,
      "unit_id" uuid null,
      "unit_name" varchar(255) null,
      "role" text null,
      "status" text null,
      "claimed_outcome" text null,
      "awaits_cosign" boolean null,
      "is_counted" boolean not null,
      "rows" int not null,
      primary key ("cell")
      )
    `);
    for (const [column, words] of Object.entries(wordsOfCells)) {
      this.addSql(`alter table "progress_owed_tally" add constraint "progress_owed_tally_${column}_check" check ("${column}" in (${words}))`);
    }
    this.addSql(`create index "progress_owed_tally_facet_sorted_on_index" on "progress_owed_tally" ("facet", "sorted_on")`);
    this.addSql(`create index "progress_owed_tally_facet_year_sorted_on_index" on "progress_owed_tally" ("facet", "year", "sorted_on")`);
    this.keep('insert', 'new table as come', ['select 1 as change, came.* from come as came']);
    this.keep('update', 'old table as gone new table as come', ['select 1 as change, came.* from come as came', 'select -1 as change, went.* from gone as went']);
    this.keep('delete', 'old table as gone', ['select -1 as change, went.* from gone as went']);
    // For whoever has filled the rows past their triggers.
    this.addSql(`
      create function recount_owed() returns void language plpgsql as $$
      begin
        delete from progress_owed_tally;
        ${addCells('select 1 as change, stands.* from proposal_progress as stands')}
      end $$
    `);
    this.addSql('select recount_owed()');
  }

  private keep(event: string, transition: string, moves: readonly string[]): void {
    const isSame = `if not exists (select ${relevant} from come except select ${relevant} from gone) then return null; end if;`;
    this.addSql(`
      create function keep_owed_on_${event}() returns trigger language plpgsql as $$
      begin
        ${event === 'update' ? isSame : ''}
        ${addCells(moves.join(' union all '))}
        return null;
      end $$
    `);
    this.addSql(`create trigger count_owed_${event} after ${event} on proposal_progress referencing ${transition} for each statement execute function keep_owed_on_${event}()`);
  }
}
