import { Migration } from '@mikro-orm/migrations';

/** The year’s frame, the supervision proposals and their assignments. */
export class CreateSupervisionProposal extends Migration {
  override up(): void {
    this.addSql(`
      create table "agreement" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "no" varchar(255) not null,
      "title" varchar(255) not null,
      "partner" varchar(32) not null,
      "signed_on" date not null,
      "valid_to" date not null,
      primary key ("id")
      )
    `);
    this.addSql(`alter table "agreement" add constraint "agreement_region_no_unique" unique ("region", "no")`);
    this.addSql(`
      create table "assignment" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "unit_id" uuid not null,
      "role" text not null,
      "assigned_on" date not null,
      "reply_due_on" date not null,
      primary key ("id")
      )
    `);
    this.addSql(`alter table "assignment" add constraint "assignment_proposal_id_unit_id_unique" unique ("proposal_id", "unit_id")`);
    this.addSql(`alter table "assignment" add constraint "assignment_role_check" check ("role" in ('LEAD', 'CO_HANDLER', 'SEPARATE', 'SOLE'))`);
    this.addSql(`
      create table "campaign" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "year" int not null,
      "partner" varchar(32) not null,
      "theme_id" uuid not null,
      "agreement_id" uuid not null,
      "plan_no" varchar(255) not null,
      "started_on" date not null,
      primary key ("id")
      )
    `);
    this.addSql(`create index "campaign_year_partner_index" on "campaign" ("year", "partner")`);
    this.addSql(`alter table "campaign" add constraint "campaign_region_year_partner_theme_id_unique" unique ("region", "year", "partner", "theme_id")`);
    this.addSql(`
      create table "handling_unit" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "name" varchar(255) not null,
      "body" varchar(32) null,
      primary key ("id")
      )
    `);
    this.addSql(`alter table "handling_unit" add constraint "handling_unit_region_name_unique" unique ("region", "name")`);
    this.addSql(`
      create table "supervision_proposal" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "no" varchar(255) not null,
      "campaign_id" uuid not null,
      "theme_id" uuid not null,
      "year" int not null,
      "partner" varchar(32) not null,
      "title" varchar(255) not null,
      "points" jsonb not null,
      "status" text not null,
      "issued_on" date null,
      primary key ("id")
      )
    `);
    this.addSql(`create index "supervision_proposal_no_id_index" on "supervision_proposal" ("no", "id")`);
    this.addSql(`create index "supervision_proposal_campaign_id_no_id_index" on "supervision_proposal" ("campaign_id", "no", "id")`);
    this.addSql(`create index "supervision_proposal_year_no_id_index" on "supervision_proposal" ("year", "no", "id")`);
    this.addSql(`create index "supervision_proposal_theme_id_no_id_index" on "supervision_proposal" ("theme_id", "no", "id")`);
    this.addSql(`create index "supervision_proposal_partner_no_id_index" on "supervision_proposal" ("partner", "no", "id")`);
    this.addSql(`create index "supervision_proposal_status_no_id_index" on "supervision_proposal" ("status", "no", "id")`);
    this.addSql(`create index "supervision_proposal_issued_on_index" on "supervision_proposal" ("issued_on")`);
    this.addSql(`alter table "supervision_proposal" add constraint "supervision_proposal_region_no_unique" unique ("region", "no")`);
    this.addSql(
      `alter table "supervision_proposal" add constraint "supervision_proposal_status_check" check ("status" in ('DRAFT', 'UNDER_REVIEW', 'ISSUED', 'IN_PROGRESS', 'REPLIED', 'EVALUATED', 'FOLLOW_UP', 'VERIFIED', 'CLOSED'))`,
    );
    this.addSql(`
      create table "theme" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "year" int not null,
      "code" varchar(255) not null,
      "label" varchar(255) not null,
      "label_en" varchar(255) not null,
      primary key ("id")
      )
    `);
    this.addSql(`create index "theme_year_code_index" on "theme" ("year", "code")`);
    this.addSql(`alter table "theme" add constraint "theme_region_year_code_unique" unique ("region", "year", "code")`);
  }
}
