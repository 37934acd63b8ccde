import { Migration } from '@mikro-orm/migrations';

/** 用数清单: the queries that analysts have put forward. */
export class CreateSavedQuery extends Migration {
  override up(): void {
    this.addSql(`
      create table "saved_query" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "title" varchar(255) not null,
      "document" text not null,
      "document_hash" varchar(71) not null,
      "purpose" text not null,
      "reason" text not null,
      "author_id" varchar(255) not null,
      "author_body" varchar(32) not null,
      "status" text not null,
      "submitted_on" date not null,
      "decided_on" date null,
      "statement" text null,
      "valid_until" date null,
      primary key ("id")
      )
    `);
    this.addSql(`alter table "saved_query" add constraint "saved_query_region_no_unique" unique ("region", "no")`);
    this.addSql(`
      create index "saved_query_document_hash_status_valid_until_index" on "saved_query" ("document_hash", "status", "valid_until")
    `);
    this.addSql(`create index "saved_query_submitted_on_id_index" on "saved_query" ("submitted_on", "id")`);
    this.addSql(`
      alter table "saved_query" add constraint "saved_query_purpose_check" check ("purpose" in ('TRACKING', 'ANALYSIS', 'REPORTING'))
    `);
    this.addSql(`
      alter table "saved_query" add constraint "saved_query_status_check" check ("status" in ('SUBMITTED', 'APPROVED', 'DECLINED', 'WITHDRAWN'))
    `);
  }
}
