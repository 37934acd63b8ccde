import { Migration } from '@mikro-orm/migrations';

/** 提案, the leads for them, and the record of pressing them together. */
export class SubmitCppccProposals extends Migration {
  override up(): void {
    this.addSql(`
      create table "cppcc_proposal" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "year" int not null,
      "title" varchar(255) not null,
      "text" text not null,
      "category" text not null,
      "proposers" text[] not null,
      "is_priority" boolean not null default false,
      "topic_id" uuid null,
      "submitted_on" date not null,
      "filed_on" date null,
      "passed_on_to" text null,
      "refusal" text null,
      "unit_id" uuid null,
      "parties" text[] not null,
      "assigned_on" date null,
      "extended_on" date null,
      "extension_reason" text null,
      "replied_on" date null,
      "reply_no" varchar(255) null,
      "reply_scheme" varchar(255) null,
      "reply_scheme_version" int null,
      "reply_letter" varchar(255) null,
      "outcome" text null,
      "reply" text null,
      "satisfaction" text null,
      "evaluated_on" date null,
      "opinion" text null,
      "closed_on" date null,
      "merged_into_id" uuid null,
      "merged_on" date null,
      "answered_on" date null,
      "answer_no" varchar(255) null,
      "answer" text null,
      "bundle_id" uuid null,
      "bundled_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "cppcc_proposal_filed_on_id_index" on "cppcc_proposal" ("filed_on", "id")');
    this.addSql('create index "cppcc_proposal_bundled_on_id_index" on "cppcc_proposal" ("bundled_on", "id")');
    this.addSql('create index "cppcc_proposal_no_id_index" on "cppcc_proposal" ("no", "id")');
    this.addSql('create index "cppcc_proposal_year_no_id_index" on "cppcc_proposal" ("year", "no", "id")');
    this.addSql('create index "cppcc_proposal_category_no_id_index" on "cppcc_proposal" ("category", "no", "id")');
    this.addSql('create index "cppcc_proposal_status_no_id_index" on "cppcc_proposal" ("status", "no", "id")');
    this.addSql('create index "cppcc_proposal_topic_id_no_id_index" on "cppcc_proposal" ("topic_id", "no", "id")');
    this.addSql('create index "cppcc_proposal_unit_id_no_id_index" on "cppcc_proposal" ("unit_id", "no", "id")');
    this.addSql(`
      create index "cppcc_proposal_merged_into_id_no_id_index" on "cppcc_proposal" ("merged_into_id", "no", "id")
    `);
    this.addSql(`
      create index "cppcc_proposal_bundle_id_no_id_index" on "cppcc_proposal" ("bundle_id", "no", "id")
    `);
    this.addSql(`
      alter table "cppcc_proposal" add constraint "cppcc_proposal_region_no_unique" unique ("region", "no")
    `);
    this.addSql(`
      create table "pressing_entry" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "bundle_id" uuid not null,
      "pressed_on" date not null,
      "pressed_by" varchar(255) not null,
      "manner" text not null,
      "agreed" text not null,
      "withdrawal_reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "pressing_entry_pressed_on_id_index" on "pressing_entry" ("pressed_on", "id")');
    this.addSql(`
      create index "pressing_entry_bundle_id_pressed_on_id_index" on "pressing_entry" ("bundle_id", "pressed_on", "id")
    `);
    this.addSql(`
      create table "proposal_lead" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "place_id" uuid not null,
      "collected_on" date not null,
      "text" text not null,
      "proposal_id" uuid null,
      "settled_on" date null,
      "reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "proposal_lead_collected_on_id_index" on "proposal_lead" ("collected_on", "id")');
    this.addSql(`
      create index "proposal_lead_place_id_collected_on_id_index" on "proposal_lead" ("place_id", "collected_on", "id")
    `);
    this.addSql(`
      create index "proposal_lead_proposal_id_collected_on_id_index" on "proposal_lead" ("proposal_id", "collected_on", "id")
    `);
    this.addSql(`
      create index "proposal_lead_status_collected_on_id_index" on "proposal_lead" ("status", "collected_on", "id")
    `);
    this.addSql(`
      alter table "cppcc_proposal" add constraint "cppcc_proposal_category_check" check ("category" in ('COLLECTIVE', 'MEMBER', 'SECTOR'))
    `);
    this.addSql(`
      alter table "cppcc_proposal" add constraint "cppcc_proposal_passed_on_to_check" check ("passed_on_to" in ('OPINION_REPORT', 'PETITION'))
    `);
    this.addSql(`
      alter table "cppcc_proposal" add constraint "cppcc_proposal_outcome_check" check ("outcome" in ('RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'))
    `);
    this.addSql(`
      alter table "cppcc_proposal" add constraint "cppcc_proposal_satisfaction_check" check ("satisfaction" in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'))
    `);
    this.addSql(`
      alter table "cppcc_proposal" add constraint "cppcc_proposal_status_check" check ("status" in ('SUBMITTED', 'FILED', 'NOT_FILED', 'ASSIGNED', 'REPLIED', 'EVALUATED', 'CLOSED', 'MERGED'))
    `);
    this.addSql(`
      create or replace function "cppcc_proposal_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "cppcc_proposal" for each ROW execute function "cppcc_proposal_keep_version_fn"()
    `);
    this.addSql(`
      alter table "pressing_entry" add constraint "pressing_entry_manner_check" check ("manner" in ('VISIT', 'MEETING', 'LETTER'))
    `);
    this.addSql(`
      alter table "pressing_entry" add constraint "pressing_entry_status_check" check ("status" in ('RECORDED', 'WITHDRAWN'))
    `);
    this.addSql(`
      alter table "proposal_lead" add constraint "proposal_lead_status_check" check ("status" in ('COLLECTED', 'TAKEN_UP', 'SET_ASIDE'))
    `);
  }
}
