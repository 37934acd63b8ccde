import { Migration } from '@mikro-orm/migrations';

/** What agreements open: the table of the body that grants. */
export class OpenByAgreement extends Migration {
  override up(): void {
    this.addSql(`create table "access_grant" (
      "id" uuid not null, "region" varchar(6) not null, "version" int not null default 1,
      "recorded_at" timestamptz not null, "is_sample" boolean not null default false, "changed_at" timestamptz not null,
      "agreement_no" varchar(255) not null, "grantee" varchar(32) not null,
      "purpose" text not null check ("purpose" in ('TRACKING', 'ANALYSIS', 'REPORTING')),
      "noun" varchar(255) not null, "fields" text[] not null, "row_filter" jsonb not null,
      "level" text not null check ("level" in ('PARTNERS', 'BILATERAL', 'OWNER')),
      "smallest" int not null, "rows_per_day" int not null, "valid_from" timestamptz not null,
      "valid_until" timestamptz not null, "may_pass_on" boolean not null default false, "retention_days" int not null,
      "grantor_contact" varchar(255) not null, "grantee_contact" varchar(255) not null, "replaces_id" uuid null,
      "status" text not null
        check ("status" in ('PROPOSED', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'DECLINED', 'ENDED')),
      "signed_hash" varchar(64) null, "signed_by" varchar(255) null, "signed_at" timestamptz null,
      "countersigned_by" varchar(255) null, "countersigned_at" timestamptz null, "suspended_on" date null,
      "review_on" date null, "statement" text null, "ended_on" date null, primary key ("id"))`);
    this.addSql(`create index "access_grant_grantee_purpose_noun_index" on "access_grant" ("grantee", "purpose", "noun")`);
    this.addSql(`create index "access_grant_agreement_no_id_index" on "access_grant" ("agreement_no", "id")`);
    this.addSql(`create index "access_grant_valid_until_id_index" on "access_grant" ("valid_until", "id")`);
  }
}
