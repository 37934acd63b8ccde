import { Migration } from '@mikro-orm/migrations';

/** 示范点 and 典型案例 of work places. */
export class NameDemonstrations extends Migration {
  override up(): void {
    this.addSql(`
      create table "case_story" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "title" varchar(255) not null,
      "text" text not null,
      "place_id" uuid not null,
      "activity_id" uuid null,
      "suggestion_id" uuid null,
      "published_on" date null,
      "withdrawal_reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "case_story_published_on_id_index" on "case_story" ("published_on", "id")');
    this.addSql('create index "case_story_recorded_at_id_index" on "case_story" ("recorded_at", "id")');
    this.addSql(`
      create index "case_story_place_id_recorded_at_id_index" on "case_story" ("place_id", "recorded_at", "id")
    `);
    this.addSql('create index "case_story_activity_id_index" on "case_story" ("activity_id")');
    this.addSql('create index "case_story_suggestion_id_index" on "case_story" ("suggestion_id")');
    this.addSql(`
      create table "demonstration" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "place_id" uuid not null,
      "level" text not null,
      "is_party_building" boolean not null,
      "basis_no" varchar(255) not null,
      "awarded_on" date not null,
      "revoked_on" date null,
      "revocation_reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "demonstration_awarded_on_id_index" on "demonstration" ("awarded_on", "id")');
    this.addSql(`
      create index "demonstration_level_awarded_on_id_index" on "demonstration" ("level", "awarded_on", "id")
    `);
    this.addSql(`
      create index "demonstration_region_awarded_on_id_index" on "demonstration" ("region", "awarded_on", "id")
    `);
    this.addSql(`
      create index "demonstration_place_id_level_status_index" on "demonstration" ("place_id", "level", "status")
    `);
    this.addSql(`
      alter table "case_story" add constraint "case_story_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'WITHDRAWN'))
    `);
    this.addSql(`
      alter table "demonstration" add constraint "demonstration_level_check" check ("level" in ('CITY', 'REGION'))
    `);
    this.addSql(`
      alter table "demonstration" add constraint "demonstration_status_check" check ("status" in ('IN_FORCE', 'REVOKED'))
    `);
    this.addSql(`
      create or replace function "demonstration_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "demonstration" for each ROW execute function "demonstration_keep_version_fn"()
    `);
  }
}
