import { Migration } from '@mikro-orm/migrations';

/** The tables that every body has: audit, outbox, idempotency keys, handlings, statistics. */
export class CreateKitTables extends Migration {
  override up(): void {
    this.addSql(`
      create table "audit_entry" (
      "position" int not null,
      "viewer_id" varchar(255) not null,
      "viewer_body" varchar(255) not null,
      "command" varchar(255) not null,
      "record" varchar(255) not null,
      "record_id" uuid not null,
      "record_version" int not null,
      "from_status" varchar(255) not null,
      "to_status" varchar(255) not null,
      "request_id" varchar(255) not null,
      "at" timestamptz not null,
      "previous_hash" varchar(64) not null,
      "hash" varchar(64) not null,
      primary key ("position")
      )
    `);
    this.addSql(`create index "audit_entry_record_id_position_index" on "audit_entry" ("record_id", "position")`);
    this.addSql(`
      create table "handling" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "assignment_id" uuid not null,
      "role" text not null,
      "status" text not null,
      "assigned_on" date not null,
      "received_on" date null,
      "replied_on" date null,
      "reply_no" varchar(255) null,
      "claimed_outcome" text null,
      primary key ("id")
      )
    `);
    this.addSql(`alter table "handling" add constraint "handling_assignment_id_unique" unique ("assignment_id")`);
    this.addSql(`create index "handling_proposal_id_index" on "handling" ("proposal_id")`);
    this.addSql(`alter table "handling" add constraint "handling_role_check" check ("role" in ('LEAD', 'CO_HANDLER', 'SEPARATE', 'SOLE'))`);
    this.addSql(`alter table "handling" add constraint "handling_status_check" check ("status" in ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS', 'REPLIED'))`);
    this.addSql(`alter table "handling" add constraint "handling_claimed_outcome_check" check ("claimed_outcome" in ('RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'))`);
    this.addSql(`
      create table "idempotency_key" (
      "viewer_id" varchar(255) not null,
      "key" uuid not null,
      "request_hash" varchar(255) not null,
      "record_id" uuid not null,
      "at" timestamptz not null,
      primary key ("viewer_id",
      "key")
      )
    `);
    this.addSql(`
      create table "outbox_event" (
      "sequence" bigserial primary key,
      "id" uuid not null,
      "name" varchar(255) not null,
      "schema_version" int not null,
      "aggregate_id" uuid not null,
      "aggregate_version" int not null,
      "payload" jsonb not null,
      "at" timestamptz not null,
      "transaction_id" xid8 not null default pg_current_xact_id()
      )
    `);
    this.addSql(`alter table "outbox_event" add constraint "outbox_event_id_unique" unique ("id")`);
    this.addSql(`alter table "outbox_event" add constraint "outbox_event_aggregate_id_aggregate_version_name_unique" unique ("aggregate_id", "aggregate_version", "name")`);
    this.addSql(`
      create table "statistic" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "theme_id" uuid not null,
      "measure" varchar(255) not null,
      "quarter" int not null,
      "count" int not null,
      "valid_on" date not null,
      primary key ("id")
      )
    `);
    this.addSql(`alter table "statistic" add constraint "statistic_theme_id_measure_region_quarter_unique" unique ("theme_id", "measure", "region", "quarter")`);
  }
}
