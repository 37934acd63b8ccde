import { Migration } from '@mikro-orm/migrations';

/** How many proposals and commitments there are is kept beside them; a commitment has its year. */
export class KeepCounts extends Migration {
  private readonly recounts: string[] = [];

  override up(): void {
    this.keepProposals();
    this.keepCommitments();
    // For whoever has filled the tables past their triggers.
    this.addSql(`create function recount_tallies() returns void language sql as $$ ${this.recounts.join(' ')} $$`);
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
    this.recounts.push(`select recount_tally('${counted}', '${counted}_tally', '${names}', '${values}');`);
  }
}
