import { Migration } from '@mikro-orm/migrations';

/** 晾晒评比, 委员履职档案, and by which account a member signs in. */
export class ReviewTheYear extends Migration {
  override up(): void {
    this.addSql(`
      create table "open_review" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "place_id" uuid not null,
      "place_no" varchar(255) not null,
      "year" int not null,
      "decision" text not null,
      "reasons" text not null,
      "decided_by" varchar(255) not null,
      "decided_on" date not null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "open_review_year_place_no_id_index" on "open_review" ("year", "place_no", "id")');
    this.addSql('create index "open_review_place_no_year_id_index" on "open_review" ("place_no", "year", "id")');
    this.addSql(`
      alter table "open_review" add constraint "open_review_place_id_year_unique" unique ("place_id", "year")
    `);
    this.addSql(`
      create table "performance_record" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "member_id" uuid not null,
      "member_no" varchar(255) not null,
      "account_id" varchar(255) null,
      "year" int not null,
      "facts" jsonb not null,
      "compiled_on" date not null,
      "objection" text null,
      "finding" text null,
      "is_commended" boolean null,
      "reasons" text null,
      "reviewed_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "performance_record_year_member_no_id_index" on "performance_record" ("year", "member_no", "id")
    `);
    this.addSql(`
      create index "performance_record_member_no_year_id_index" on "performance_record" ("member_no", "year", "id")
    `);
    this.addSql('create index "performance_record_account_id_index" on "performance_record" ("account_id")');
    this.addSql(`
      alter table "performance_record" add constraint "performance_record_member_id_year_unique" unique ("member_id", "year")
    `);
    this.addSql('alter table "member" add "account_id" varchar(255) null');
    this.addSql(`
      alter table "open_review" add constraint "open_review_decision_check" check ("decision" in ('COMMENDED', 'KEPT', 'TO_IMPROVE', 'TO_CLOSE'))
    `);
    this.addSql(`
      alter table "open_review" add constraint "open_review_status_check" check ("status" in ('DECIDED'))
    `);
    this.addSql(`
      alter table "performance_record" add constraint "performance_record_status_check" check ("status" in ('COMPILED', 'OBJECTED', 'REVIEWED'))
    `);
  }
}
