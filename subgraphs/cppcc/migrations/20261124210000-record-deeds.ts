import { Migration } from '@mikro-orm/migrations';

/** 为民办实事 and the target for them. */
export class RecordDeeds extends Migration {
  override up(): void {
    this.addSql(`
      create table "deed_target" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "title" varchar(255) not null,
      "count" int not null,
      "term" varchar(255) not null,
      "counts_from" date not null,
      "source" varchar(255) not null,
      "announced_on" date not null,
      "ended_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "deed_target_announced_on_id_index" on "deed_target" ("announced_on", "id")');
    this.addSql(`
      create table "practical_deed" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "done_on" date not null,
      "place_id" uuid not null,
      "title" varchar(255) not null,
      "group" text not null,
      "band" text not null,
      "location" varchar(255) not null,
      "evidence" text not null,
      "correction_reason" text null,
      "withdrawal_reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "practical_deed_done_on_id_index" on "practical_deed" ("done_on", "id")');
    this.addSql(`
      create index "practical_deed_place_id_done_on_id_index" on "practical_deed" ("place_id", "done_on", "id")
    `);
    this.addSql(`
      create index "practical_deed_region_done_on_id_index" on "practical_deed" ("region", "done_on", "id")
    `);
    this.addSql(`
      create index "practical_deed_group_done_on_id_index" on "practical_deed" ("group", "done_on", "id")
    `);
    this.addSql(`
      alter table "deed_target" add constraint "deed_target_status_check" check ("status" in ('IN_FORCE', 'ENDED'))
    `);
    this.addSql(`
      alter table "practical_deed" add constraint "practical_deed_group_check" check ("group" in ('RESIDENTS', 'OLDER_PEOPLE', 'MINORS', 'PEOPLE_WITH_DISABILITIES', 'WORKERS', 'FARMERS_AND_HERDERS', 'LOW_INCOME_HOUSEHOLDS', 'ENTERPRISES'))
    `);
    this.addSql(`
      alter table "practical_deed" add constraint "practical_deed_band_check" check ("band" in ('UNDER_TEN', 'UNDER_FIFTY', 'UNDER_TWO_HUNDRED', 'MORE'))
    `);
    this.addSql(`
      alter table "practical_deed" add constraint "practical_deed_status_check" check ("status" in ('RECORDED', 'WITHDRAWN'))
    `);
    this.addSql(`
      create or replace function "practical_deed_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "practical_deed" for each ROW execute function "practical_deed_keep_version_fn"()
    `);
  }
}
