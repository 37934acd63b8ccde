import { Migration } from '@mikro-orm/migrations';

/** Who read what, how much of it a day, which of it may be shown, and how far the logs of the others had come. */
export class LogReads extends Migration {
  override up(): void {
    this.addSql(`create table "read_entry" (
      "position" int not null, "at" timestamptz not null, "viewer_id" varchar(255) not null,
      "viewer_body" varchar(32) not null,
      "purpose" text not null check ("purpose" in ('TRACKING', 'ANALYSIS', 'REPORTING')),
      "request_id" varchar(255) not null, "operation" varchar(255) null, "classes" jsonb not null,
      "refusals" text[] not null, "salt" varchar(32) not null, "seal" varchar(64) not null,
      "previous_hash" varchar(64) not null, "hash" varchar(64) not null, primary key ("position"))`);
    this.addSql(`create index "read_entry_viewer_body_position_index" on "read_entry" ("viewer_body", "position")`);
    this.addSql(`create index "read_entry_at_index" on "read_entry" ("at")`);
    this.addSql(`create table "read_tally" (
      "viewer_id" varchar(255) not null, "day" date not null, "noun" varchar(255) not null, "rows" int not null,
      primary key ("viewer_id", "day", "noun"))`);
    this.addSql(`create table "read_release" (
      "id" uuid not null, "region" varchar(6) not null, "version" int not null default 1,
      "recorded_at" timestamptz not null, "is_sample" boolean not null default false, "changed_at" timestamptz not null,
      "body" varchar(32) not null, "released_until" timestamptz not null,
      "status" text not null check ("status" in ('RELEASED')), primary key ("id"))`);
    this.addSql(`create index "read_release_body_released_until_index" on "read_release" ("body", "released_until")`);
    this.addSql(`create table "witnessed_head" (
      "publisher" varchar(32) not null, "chain" text not null check ("chain" in ('changes', 'reads')),
      "day" date not null, "position" int not null, "hash" varchar(64) not null, "at" timestamptz not null,
      primary key ("publisher", "chain", "day"))`);
  }
}
