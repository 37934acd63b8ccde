import { Migration } from '@mikro-orm/migrations';

/** 微建议 and 社情民意信息. */
export class CollectSuggestions extends Migration {
  override up(): void {
    this.addSql(`
      create table "micro_suggestion" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "place_id" uuid not null,
      "voiced_on" date not null,
      "subject" text not null,
      "submitter_kind" text not null,
      "text" text not null,
      "text_key" text not null,
      "grams" text[] not null,
      "sheet_id" uuid null,
      "duplicate_of_id" uuid null,
      "reason" text null,
      "answer" text null,
      "answered_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "micro_suggestion_voiced_on_id_index" on "micro_suggestion" ("voiced_on", "id")');
    this.addSql(`
      create index "micro_suggestion_place_id_voiced_on_id_index" on "micro_suggestion" ("place_id", "voiced_on", "id")
    `);
    this.addSql(`
      create index "micro_suggestion_region_voiced_on_id_index" on "micro_suggestion" ("region", "voiced_on", "id")
    `);
    this.addSql(`
      create index "micro_suggestion_subject_voiced_on_id_index" on "micro_suggestion" ("subject", "voiced_on", "id")
    `);
    this.addSql(`
      create index "micro_suggestion_status_voiced_on_id_index" on "micro_suggestion" ("status", "voiced_on", "id")
    `);
    this.addSql(`
      create index "micro_suggestion_region_text_key_index" on "micro_suggestion" ("region", "text_key")
    `);
    this.addSql('create index "micro_suggestion_sheet_id_index" on "micro_suggestion" ("sheet_id")');
    this.addSql('create index "micro_suggestion_grams_index" on "micro_suggestion" using gin ("grams")');
    this.addSql(`
      alter table "micro_suggestion" add constraint "micro_suggestion_region_no_unique" unique ("region", "no")
    `);
    this.addSql(`
      create table "opinion_report" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "title" varchar(255) not null,
      "text" text not null,
      "subject" text not null,
      "place_id" uuid null,
      "issued_on" date not null,
      "adoptions" jsonb not null,
      "adoption_level" text null,
      "instructions" jsonb not null,
      "feedbacks" jsonb not null,
      "reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "opinion_report_issued_on_id_index" on "opinion_report" ("issued_on", "id")');
    this.addSql(`
      create index "opinion_report_subject_issued_on_id_index" on "opinion_report" ("subject", "issued_on", "id")
    `);
    this.addSql(`
      create index "opinion_report_adoption_level_issued_on_id_index" on "opinion_report" ("adoption_level", "issued_on", "id")
    `);
    this.addSql(`
      create index "opinion_report_status_issued_on_id_index" on "opinion_report" ("status", "issued_on", "id")
    `);
    this.addSql('create index "opinion_report_place_id_index" on "opinion_report" ("place_id")');
    this.addSql(`
      alter table "opinion_report" add constraint "opinion_report_region_no_unique" unique ("region", "no")
    `);
    this.addSql(`
      create table "opinion_source" (
      "id" uuid not null,
      "report_id" uuid not null,
      "suggestion_id" uuid not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "opinion_source_suggestion_id_index" on "opinion_source" ("suggestion_id")');
    this.addSql(`
      alter table "opinion_source" add constraint "opinion_source_report_id_suggestion_id_unique" unique ("report_id", "suggestion_id")
    `);
    this.addSql(`
      create table "suggestion_sheet" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "entered_by" varchar(255) not null,
      "entered_on" date not null,
      "good" jsonb not null,
      "problems" jsonb not null,
      "likely" jsonb not null,
      "taken" int not null default 0,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "suggestion_sheet_entered_on_id_index" on "suggestion_sheet" ("entered_on", "id")');
    this.addSql(`
      alter table "micro_suggestion" add constraint "micro_suggestion_subject_check" check ("subject" in ('MEDICAL_CARE', 'EDUCATION', 'ELDERLY_CARE', 'EMPLOYMENT', 'HOUSING_AND_PROPERTY', 'TRANSPORT_AND_PARKING', 'ENVIRONMENT', 'BUSINESS_ENVIRONMENT', 'DISPUTES_AND_LAW', 'MINORS', 'CULTURE_AND_SPORT', 'COUNTRYSIDE'))
    `);
    this.addSql(`
      alter table "micro_suggestion" add constraint "micro_suggestion_submitter_kind_check" check ("submitter_kind" in ('MEMBER', 'CONSTITUENT', 'ORGANISATION', 'ENTERPRISE'))
    `);
    this.addSql(`
      alter table "micro_suggestion" add constraint "micro_suggestion_status_check" check ("status" in ('RECEIVED', 'TAKEN_UP', 'NOT_TAKEN_UP', 'ANSWERED_BACK', 'DUPLICATE', 'WITHDRAWN'))
    `);
    this.addSql(`
      create or replace function "micro_suggestion_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "micro_suggestion" for each ROW execute function "micro_suggestion_keep_version_fn"()
    `);
    this.addSql(`
      alter table "opinion_report" add constraint "opinion_report_subject_check" check ("subject" in ('MEDICAL_CARE', 'EDUCATION', 'ELDERLY_CARE', 'EMPLOYMENT', 'HOUSING_AND_PROPERTY', 'TRANSPORT_AND_PARKING', 'ENVIRONMENT', 'BUSINESS_ENVIRONMENT', 'DISPUTES_AND_LAW', 'MINORS', 'CULTURE_AND_SPORT', 'COUNTRYSIDE'))
    `);
    this.addSql(`
      alter table "opinion_report" add constraint "opinion_report_adoption_level_check" check ("adoption_level" in ('CITY', 'REGION', 'NATIONAL'))
    `);
    this.addSql(`
      alter table "opinion_report" add constraint "opinion_report_status_check" check ("status" in ('ISSUED', 'ADOPTED', 'WITHDRAWN'))
    `);
    this.addSql(`
      create or replace function "opinion_report_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "opinion_report" for each ROW execute function "opinion_report_keep_version_fn"()
    `);
    this.addSql(`
      alter table "suggestion_sheet" add constraint "suggestion_sheet_status_check" check ("status" in ('CHECKED', 'LOADED'))
    `);
  }
}
