import { Migration } from '@mikro-orm/migrations';
import { all, keeping, ofUnits, wordChecks } from './20261127101000-count-progress.ts';

/** The columns that cells are told apart by besides the day, and how a facet names them, in its order. */
const told = {
  ...{ year: 'year', theme_id: 'themeId', partner: 'partner', proposal_status: 'proposalStatus' },
  ...{ verified_result: 'verifiedResult', body: 'body', unit_id: 'unit', role: 'role', status: 'status' },
  ...{ claimed_outcome: 'claimedOutcome', awaits_cosign: 'awaitsCosign' },
};

/** By one column of the proposal, or by those of its units; each by the year as well, and without it. */
const facets = [...ofUnits, 'theme_id', 'partner', 'proposal_status', 'verified_result'].flatMap((columns) => [columns, ['year', columns].filter(Boolean).join(', ')]);

const columns = `"facet", "year", "theme_id", "partner", "proposal_status", "verified_result", "body", "unit_id",
        "unit_name", "role", "status", "claimed_outcome", "awaits_cosign", "sorted_on"`;

const nameOfFacet = Object.entries(told).map(([column, name]) => `case grouping(${column}) when 0 then '${name}' end`);

const groupingSets = facets.map((facet) => `(${['change, proposal_id, sorted_on', facet].filter(Boolean).join(', ')})`);

/** Adds up moves of progress rows, each with a change of 1 or -1: units at each day, proposals at their first. */
const addCells = (moves: string) => `
        insert into progress_owed_tally (cell, ${columns}, is_counted, rows, proposals, claimed, verified)
        select md5(jsonb_build_array(${columns})::text)::uuid as cell, ${columns}, true,
          sum(change * units), coalesce(sum(change) filter (where sorted_on = first), 0),
          coalesce(sum(change) filter (where sorted_on = first_claimed), 0),
          coalesce(sum(change) filter (where sorted_on = first and is_verified), 0)
        from (
          select counted.*, min(sorted_on) over same as first, min(sorted_on) filter (where is_claimed) over same as first_claimed
          from (
            select change, proposal_id, sorted_on, year, theme_id, partner, proposal_status, verified_result, body, unit_id,
              unit_name, role, status, claimed_outcome, awaits_cosign, concat_ws(' ', ${nameOfFacet.join(', ')}) as facet,
              count(*) as units, bool_or(claimed_outcome = 'RESOLVED') as is_claimed, bool_or(verified_result = 'YES') as is_verified
            from (${moves}) as moved where is_counted and sorted_on < '9999-12-31'
            group by grouping sets (${groupingSets.join(', ')})
          ) as counted
          window same as (partition by change, proposal_id, facet, year, theme_id, partner, proposal_status, verified_result,
            body, unit_id, unit_name, role, status, claimed_outcome, awaits_cosign)
        ) as counted
        group by ${columns}
        having sum(change * units) <> 0 or sum(change) filter (where sorted_on = first) <> 0
          or sum(change) filter (where sorted_on = first_claimed) <> 0 or sum(change) filter (where sorted_on = first and is_verified) <> 0
        order by facet, cell
        on conflict (cell) do update set rows = progress_owed_tally.rows + excluded.rows,
          proposals = progress_owed_tally.proposals + excluded.proposals,
          claimed = progress_owed_tally.claimed + excluded.claimed, verified = progress_owed_tally.verified + excluded.verified;`;

/** What a row must change in for a count to change. */
const relevant = `id, proposal_id, sorted_on, unit_name, is_counted, ${Object.keys(told).join(', ')}`;

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
      "proposals" int not null,
      "claimed" int not null,
      "verified" int not null,
      primary key ("cell")
      )
    `);
    for (const sql of wordChecks('progress_owed_tally')) this.addSql(sql);
    this.addSql(`create index "progress_owed_tally_facet_sorted_on_index" on "progress_owed_tally" ("facet", "sorted_on")`);
    this.addSql(`create index "progress_owed_tally_facet_unit_id_sorted_on_index" on "progress_owed_tally" ("facet", "unit_id", "sorted_on")`);
    this.addSql(`create index "progress_owed_tally_facet_year_sorted_on_index" on "progress_owed_tally" ("facet", "year", "sorted_on")`);
    for (const sql of keeping('count_owed', 'keep_owed', relevant, [addCells])) this.addSql(sql);
    // For whoever has filled the rows past their triggers.
    this.addSql(`
      create function recount_owed() returns void language plpgsql as $$
      begin
        delete from progress_owed_tally;
        ${addCells(all)}
      end $$
    `);
    this.addSql('select recount_owed()');
  }
}
