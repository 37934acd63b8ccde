import { Migration } from '@mikro-orm/migrations';

const progressColumns = `"grain", "year", "theme_id", "partner", "proposal_status", "verified_result", "body", "unit_id",
        "unit_name", "role", "status", "claimed_outcome", "awaits_cosign"`;

const proposalOf = `change, proposal_id, year, theme_id, partner, proposal_status, verified_result`;

const grains = [
  ...['', 'body', 'unit_id, unit_name', 'role', 'status', 'claimed_outcome', 'awaits_cosign'],
  ...['body, role', 'body, status', 'body, claimed_outcome', 'role, status', 'role, claimed_outcome'],
  ...['status, claimed_outcome', 'unit_id, unit_name, status', 'unit_id, unit_name, claimed_outcome'],
];

/** What lists and totals of the tracker count is kept beside its rows; a commitment has its year. */
export class KeepCounts extends Migration {
  private readonly recounts: string[] = [];

  override up(): void {
    this.keepProposals();
    this.keepCommitments();
    this.keepProgress();
    // For whoever has filled the tables past their triggers.
    this.addSql(`
      create function recount_tallies() returns void language sql as $$
      ${this.recounts.map((recount) => `select ${recount};`).join('\n      ')}
      $$
    `);
    this.addSql('select recount_tallies()');
  }

  private keepProposals(): void {
    this.addSql(`alter table "supervision_proposal" add "is_first_in_plan" boolean not null default false`);
    this.addSql(`
      update "supervision_proposal" as proposal set "is_first_in_plan" = true where exists (
        select from "recorded_reply" as reply
        where reply."proposal_id" = proposal."id" and reply."round" = 1 and reply."outcome" = 'IN_PLAN')
    `);
    this.addSql(`
      create table "supervision_proposal_tally" (
      "cell" uuid not null,
      "region" varchar(6) not null,
      "campaign_id" uuid not null,
      "theme_id" uuid not null,
      "year" int not null,
      "partner" varchar(32) not null,
      "status" text not null,
      "verified_result" text null,
      "is_first_in_plan" boolean not null,
      "issued_on" boolean null,
      "carried_over_to" boolean null,
      "repeats_id" boolean null,
      "rows" int not null,
      primary key ("cell")
      )
    `);
    this.addSql(
      `alter table "supervision_proposal_tally" add constraint "supervision_proposal_tally_status_check" check ("status" in ('DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'NOT_FILED', 'ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'EVALUATED', 'REWORK', 'FOLLOW_UP', 'VERIFIED', 'CLOSED', 'CARRIED_OVER', 'MERGED', 'SUSPENDED', 'WITHDRAWN'))`,
    );
    this.addSql(`alter table "supervision_proposal_tally" add constraint "supervision_proposal_tally_verified_result_check" check ("verified_result" in ('YES', 'PARTLY', 'NO'))`);
    this.keepTally('supervision_proposal', ['region', 'campaign_id', 'theme_id', 'year', 'partner', 'status', 'verified_result', 'is_first_in_plan'], ['issued_on', 'carried_over_to', 'repeats_id']);
  }

  private keepCommitments(): void {
    this.addSql(`alter table "commitment" add "year" int null`);
    this.addSql(`
      update "commitment" set "year" = proposal."year"
      from "supervision_proposal" as proposal where proposal."id" = "commitment"."proposal_id"
    `);
    this.addSql(`alter table "commitment" alter column "year" set not null`);
    this.addSql(`create index "commitment_year_due_on_id_index" on "commitment" ("year", "due_on", "id")`);
    this.addSql(`create index "commitment_body_due_on_id_index" on "commitment" ("body", "due_on", "id")`);
    this.addSql(`create index "commitment_verified_result_due_on_id_index" on "commitment" ("verified_result", "due_on", "id")`);
    this.addSql(`
      create table "commitment_tally" (
      "cell" uuid not null,
      "region" varchar(6) not null,
      "year" int not null,
      "body" varchar(32) not null,
      "due_on" date not null,
      "verified_result" text null,
      "verified_on" boolean null,
      "rows" int not null,
      primary key ("cell")
      )
    `);
    this.addSql(`alter table "commitment_tally" add constraint "commitment_tally_verified_result_check" check ("verified_result" in ('YES', 'PARTLY', 'NO'))`);
    this.addSql(`create index "commitment_tally_year_due_on_index" on "commitment_tally" ("year", "due_on")`);
    this.addSql(`create index "commitment_tally_due_on_index" on "commitment_tally" ("due_on")`);
    this.keepTally('commitment', ['region', 'year', 'body', 'due_on', 'verified_result'], ['verified_on']);
  }

  private keepTally(counted: string, by: readonly string[], orNone: readonly string[]): void {
    const names = [...by, ...orNone].join(', ');
    const values = [...by, ...orNone.map((column) => `nullif(${column} is not null, false) as ${column}`)].join(', ');
    const call = `for each statement execute function keep_tally('${counted}_tally', '${names}', '${values}')`;
    this.addSql(`create trigger count_insert after insert on ${counted} referencing new table as come ${call}`);
    this.addSql(`create trigger count_update after update on ${counted} referencing old table as gone new table as come ${call}`);
    this.addSql(`create trigger count_delete after delete on ${counted} referencing old table as gone ${call}`);
    this.recounts.push(`recount_tally('${counted}', '${counted}_tally', '${names}', '${values}')`);
  }

  private keepProgress(): void {
    this.addSql(`
      alter table "proposal_progress" add "is_counted" boolean generated always as (is_binding or status = 'REPLIED') stored not null
    `);
    this.addSql(`
      create table "progress_tally" (
      "cell" uuid not null,
      "grain" varchar(32) not null,
      "year" int not null,
      "theme_id" uuid not null,
      "partner" varchar(32) not null,
      "proposal_status" text not null,
      "verified_result" text null,
      "body" varchar(32) null,
      "unit_id" uuid null,
      "unit_name" varchar(255) null,
      "role" text null,
      "status" text null,
      "claimed_outcome" text null,
      "awaits_cosign" boolean null,
      "is_counted" boolean not null,
      "units" int not null,
      "proposals" int not null,
      "claimed" int not null,
      primary key ("cell")
      )
    `);
    for (const [index, columns] of [
      ['grain_year', '"grain", "year"'],
      ['grain_theme_id', '"grain", "theme_id"'],
      ['grain_unit_id', '"grain", "unit_id"'],
    ]) {
      this.addSql(`create index "progress_tally_${index}_index" on "progress_tally" (${columns})`);
    }
    this.addSql(
      `alter table "progress_tally" add constraint "progress_tally_proposal_status_check" check ("proposal_status" in ('DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'NOT_FILED', 'ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'EVALUATED', 'REWORK', 'FOLLOW_UP', 'VERIFIED', 'CLOSED', 'CARRIED_OVER', 'MERGED', 'SUSPENDED', 'WITHDRAWN'))`,
    );
    this.addSql(`alter table "progress_tally" add constraint "progress_tally_verified_result_check" check ("verified_result" in ('YES', 'PARTLY', 'NO'))`);
    this.addSql(`alter table "progress_tally" add constraint "progress_tally_role_check" check ("role" in ('LEAD', 'CO_HANDLER', 'SEPARATE', 'SOLE'))`);
    this.addSql(
      `alter table "progress_tally" add constraint "progress_tally_status_check" check ("status" in ('ASSIGNED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'REWORK', 'SUSPENDED', 'RELEASED'))`,
    );
    this.addSql(`alter table "progress_tally" add constraint "progress_tally_claimed_outcome_check" check ("claimed_outcome" in ('RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'))`);
    // What adds up moves of progress rows, each with a change of 1 or -1, and puts the sums into the cells.
    this.addSql(`
      create function progress_tally_statement(moves text) returns text language sql immutable as $$
      select format($statement$
        insert into progress_tally (cell, ${progressColumns}, is_counted, units, proposals, claimed)
        select md5(jsonb_build_array(${progressColumns})::text)::uuid as cell, ${progressColumns}, true,
          sum(change * units), sum(change), sum(change * claimed)
        from (
          select ${proposalOf}, body, unit_id, unit_name, role, status, claimed_outcome, awaits_cosign,
            concat_ws(' ', case grouping(body) when 0 then 'body' end, case grouping(unit_id) when 0 then 'unit' end,
              case grouping(role) when 0 then 'role' end, case grouping(status) when 0 then 'status' end,
              case grouping(claimed_outcome) when 0 then 'claimedOutcome' end,
              case grouping(awaits_cosign) when 0 then 'awaitsCosign' end) as grain,
            count(*) as units, (count(*) filter (where claimed_outcome = 'RESOLVED') > 0)::int as claimed
          from (%s) as moved where is_counted
          group by grouping sets (${grains.map((grain) => `(${[proposalOf, grain].filter(Boolean).join(', ')})`).join(', ')})
        ) as counted
        group by ${progressColumns}
        having sum(change * units) <> 0 or sum(change) <> 0 or sum(change * claimed) <> 0
        order by 1
        on conflict (cell) do update set units = progress_tally.units + excluded.units,
          proposals = progress_tally.proposals + excluded.proposals, claimed = progress_tally.claimed + excluded.claimed
      $statement$, moves)
      $$
    `);
    // A proposal counts once in a cell, whichever of its units stand there: what it counted before and counts now is told
    // of it as a whole, and whoever changes another of its units waits.
    this.addSql(`
      create function keep_progress_tally() returns trigger language plpgsql as $$
      declare
        come text := case tg_op when 'DELETE' then 'select * from proposal_progress where false' else 'select * from come' end;
        gone text := case tg_op when 'INSERT' then 'select * from proposal_progress where false' else 'select * from gone' end;
        touched text := format('select proposal_id from (%s) as came union select proposal_id from (%s) as went', come, gone);
      begin
        execute format('select pg_advisory_xact_lock(hashtextextended(proposal_id::text, 0)) from (%s order by 1) as touched', touched);
        execute progress_tally_statement(format(
          'select 1 as change, stands.* from proposal_progress as stands where proposal_id in (%1$s)
           union all select -1, stood.* from proposal_progress as stood where proposal_id in (%1$s)
             and id not in (select id from (%2$s) as came)
           union all select -1, went.* from (%3$s) as went', touched, come, gone));
        return null;
      end $$
    `);
    for (const [event, transition] of [
      ['insert', 'new table as come'],
      ['update', 'old table as gone new table as come'],
      ['delete', 'old table as gone'],
    ]) {
      this.addSql(`create trigger count_${event} after ${event} on proposal_progress referencing ${transition} for each statement execute function keep_progress_tally()`);
    }
    this.addSql(`
      create function recount_progress() returns void language plpgsql as $$
      begin
        delete from progress_tally;
        execute progress_tally_statement('select 1 as change, stands.* from proposal_progress as stands');
      end $$
    `);
    this.recounts.push('recount_progress()');
  }
}
