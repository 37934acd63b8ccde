import { Migration } from '@mikro-orm/migrations';

/** 协商、规范运行、宣讲和具体举措: topics and micro-consultations, from demand to activity, the nineteen measures. */
export class RunOperation extends Migration {
  override up(): void {
    this.addSql(`
      create table "activity" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "place_id" uuid not null,
      "held_on" date not null,
      "title" varchar(255) not null,
      "kind" text not null,
      "sink_type" text null,
      "brand" text null,
      "campaign" text null,
      "attendance" int not null,
      "year_plan_id" uuid null,
      "project_id" uuid null,
      "topic_id" uuid null,
      "reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "activity_held_on_id_index" on "activity" ("held_on", "id")');
    this.addSql('create index "activity_region_held_on_id_index" on "activity" ("region", "held_on", "id")');
    this.addSql('create index "activity_place_id_held_on_id_index" on "activity" ("place_id", "held_on", "id")');
    this.addSql(`
      create index "activity_project_id_held_on_id_index" on "activity" ("project_id", "held_on", "id")
    `);
    this.addSql(`
      create index "activity_year_plan_id_held_on_id_index" on "activity" ("year_plan_id", "held_on", "id")
    `);
    this.addSql('create index "activity_topic_id_held_on_id_index" on "activity" ("topic_id", "held_on", "id")');
    this.addSql('create index "activity_campaign_held_on_index" on "activity" ("campaign", "held_on")');
    this.addSql('create index "activity_brand_held_on_index" on "activity" ("brand", "held_on")');
    this.addSql('create index "activity_kind_held_on_index" on "activity" ("kind", "held_on")');
    this.addSql('create index "activity_sink_type_held_on_index" on "activity" ("sink_type", "held_on")');
    this.addSql('alter table "activity" add constraint "activity_region_no_unique" unique ("region", "no")');
    this.addSql(`
      create table "activity_attendance" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "activity_id" uuid not null,
      "member_id" uuid not null,
      "attended_on" date not null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "activity_attendance_attended_on_id_index" on "activity_attendance" ("attended_on", "id")
    `);
    this.addSql(`
      create index "activity_attendance_member_id_attended_on_id_index" on "activity_attendance" ("member_id", "attended_on", "id")
    `);
    this.addSql(`
      alter table "activity_attendance" add constraint "activity_attendance_activity_id_member_id_unique" unique ("activity_id", "member_id")
    `);
    this.addSql(`
      create table "consultation_topic" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "title" varchar(255) not null,
      "year" int not null,
      "linked_kind" text not null,
      "set_on" date not null,
      "conclusion" text null,
      "concluded_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "consultation_topic_set_on_id_index" on "consultation_topic" ("set_on", "id")');
    this.addSql(`
      create index "consultation_topic_linked_kind_set_on_index" on "consultation_topic" ("linked_kind", "set_on")
    `);
    this.addSql(`
      alter table "consultation_topic" add constraint "consultation_topic_region_year_title_unique" unique ("region", "year", "title")
    `);
    this.addSql(`
      create table "contact_measure" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "rule_id" uuid not null,
      "no" int not null,
      "text" text not null,
      "owner" varchar(255) not null,
      "adopted_on" date not null,
      "begun_on" date null,
      "completed_on" date null,
      "evidence" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "contact_measure_adopted_on_id_index" on "contact_measure" ("adopted_on", "id")');
    this.addSql('create index "contact_measure_no_id_index" on "contact_measure" ("no", "id")');
    this.addSql('create index "contact_measure_status_no_index" on "contact_measure" ("status", "no")');
    this.addSql(`
      alter table "contact_measure" add constraint "contact_measure_rule_id_no_unique" unique ("rule_id", "no")
    `);
    this.addSql(`
      create table "demand" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "place_id" uuid not null,
      "voiced_on" date not null,
      "text" text not null,
      "tags" text[] not null,
      "project_id" uuid null,
      "reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "demand_voiced_on_id_index" on "demand" ("voiced_on", "id")');
    this.addSql('create index "demand_region_voiced_on_id_index" on "demand" ("region", "voiced_on", "id")');
    this.addSql('create index "demand_place_id_voiced_on_id_index" on "demand" ("place_id", "voiced_on", "id")');
    this.addSql(`
      create index "demand_project_id_voiced_on_id_index" on "demand" ("project_id", "voiced_on", "id")
    `);
    this.addSql('create index "demand_status_voiced_on_index" on "demand" ("status", "voiced_on")');
    this.addSql('create index "demand_tags_index" on "demand" using gin ("tags")');
    this.addSql('alter table "demand" add constraint "demand_region_no_unique" unique ("region", "no")');
    this.addSql(`
      create table "micro_consultation" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "brand" text not null,
      "place_id" uuid not null,
      "title" varchar(255) not null,
      "held_on" date not null,
      "parties" text[] not null,
      "outcome" text not null,
      "follow_up" text null,
      "followed_up_on" date null,
      "reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "micro_consultation_held_on_id_index" on "micro_consultation" ("held_on", "id")');
    this.addSql('create index "micro_consultation_region_held_on_id_index" on "micro_consultation" ("region", "held_on", "id")');
    this.addSql(`
      create index "micro_consultation_place_id_held_on_id_index" on "micro_consultation" ("place_id", "held_on", "id")
    `);
    this.addSql(`
      create index "micro_consultation_brand_held_on_index" on "micro_consultation" ("brand", "held_on")
    `);
    this.addSql(`
      alter table "micro_consultation" add constraint "micro_consultation_region_no_unique" unique ("region", "no")
    `);
    this.addSql(`
      create table "project_list_entry" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "place_id" uuid not null,
      "title" varchar(255) not null,
      "text" text not null,
      "listed_on" date not null,
      "year_plan_id" uuid null,
      "ended_on" date null,
      "result" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "project_list_entry_listed_on_id_index" on "project_list_entry" ("listed_on", "id")
    `);
    this.addSql('create index "project_list_entry_region_listed_on_id_index" on "project_list_entry" ("region", "listed_on", "id")');
    this.addSql(`
      create index "project_list_entry_place_id_listed_on_id_index" on "project_list_entry" ("place_id", "listed_on", "id")
    `);
    this.addSql(`
      create index "project_list_entry_year_plan_id_listed_on_id_index" on "project_list_entry" ("year_plan_id", "listed_on", "id")
    `);
    this.addSql(`
      alter table "project_list_entry" add constraint "project_list_entry_region_no_unique" unique ("region", "no")
    `);
    this.addSql(`
      create table "year_plan" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "place_id" uuid not null,
      "year" int not null,
      "text" text not null,
      "adopted_on" date not null,
      "summary" text null,
      "concluded_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "year_plan_adopted_on_id_index" on "year_plan" ("adopted_on", "id")');
    this.addSql('create index "year_plan_year_region_index" on "year_plan" ("year", "region")');
    this.addSql(`
      alter table "year_plan" add constraint "year_plan_place_id_year_unique" unique ("place_id", "year")
    `);
    this.addSql(`
      alter table "activity" add constraint "activity_kind_check" check ("kind" in ('TALK', 'RECEPTION', 'FIELD_STUDY', 'CONSULTATION', 'SUPERVISION', 'MICRO_SERVICE', 'EXCHANGE'))
    `);
    this.addSql(`
      alter table "activity" add constraint "activity_sink_type_check" check ("sink_type" in ('WORK', 'MEMBERS', 'RESOURCES'))
    `);
    this.addSql(`
      alter table "activity" add constraint "activity_brand_check" check ("brand" in ('SPEAKERS_GROUP', 'MEMBERS_LECTURE', 'READING', 'LECTURE_HALL'))
    `);
    this.addSql(`
      alter table "activity" add constraint "activity_campaign_check" check ("campaign" in ('INSPECTION_SPEECH', 'PARTY_CONGRESS', 'LECTURE_HALL', 'THEME_CLASS'))
    `);
    this.addSql(`
      alter table "activity" add constraint "activity_status_check" check ("status" in ('HELD', 'WITHDRAWN'))
    `);
    this.addSql(`
      create or replace function "activity_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "activity" for each ROW execute function "activity_keep_version_fn"()
    `);
    this.addSql(`
      alter table "activity_attendance" add constraint "activity_attendance_status_check" check ("status" in ('PRESENT', 'STRUCK_OUT'))
    `);
    this.addSql(`
      alter table "consultation_topic" add constraint "consultation_topic_linked_kind_check" check ("linked_kind" in ('GOVERNMENT', 'PEOPLES_ORGANISATION', 'SOCIAL_ORGANISATION', 'GRASSROOTS', 'POLITICAL_PARTY'))
    `);
    this.addSql(`
      alter table "consultation_topic" add constraint "consultation_topic_status_check" check ("status" in ('OPEN', 'CONCLUDED'))
    `);
    this.addSql(`
      alter table "contact_measure" add constraint "contact_measure_status_check" check ("status" in ('PLANNED', 'UNDER_WAY', 'COMPLETED'))
    `);
    this.addSql(`
      create or replace function "contact_measure_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "contact_measure" for each ROW execute function "contact_measure_keep_version_fn"()
    `);
    this.addSql(`
      alter table "demand" add constraint "demand_status_check" check ("status" in ('VOICED', 'TAKEN_UP', 'WITHDRAWN'))
    `);
    this.addSql(`
      alter table "micro_consultation" add constraint "micro_consultation_brand_check" check ("brand" in ('COME_AND_DISCUSS', 'COUNCIL_HALL', 'NONE'))
    `);
    this.addSql(`
      alter table "micro_consultation" add constraint "micro_consultation_status_check" check ("status" in ('HELD', 'FOLLOWED_UP', 'WITHDRAWN'))
    `);
    this.addSql(`
      create or replace function "micro_consultation_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "micro_consultation" for each ROW execute function "micro_consultation_keep_version_fn"()
    `);
    this.addSql(`
      alter table "project_list_entry" add constraint "project_list_entry_status_check" check ("status" in ('LISTED', 'PLANNED', 'FINISHED', 'DROPPED'))
    `);
    this.addSql(`
      alter table "year_plan" add constraint "year_plan_status_check" check ("status" in ('ADOPTED', 'CONCLUDED'))
    `);
  }
}
