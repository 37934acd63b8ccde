import { Migration } from '@mikro-orm/migrations';

/** 检察建议 */
export class CreateProcuratorialRecommendation extends Migration {
  override up(): void {
    this.addSql(`
      create table "procuratorial_recommendation" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "document_no" varchar(255) null,
      "title" varchar(255) null,
      "addressee" varchar(255) null,
      "issued_on" date not null,
      "reply_due_on" date null,
      "replied_on" date null,
      "kind" text not null,
      "problem" text null,
      "suggestion" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`create index "procuratorial_recommendation_proposal_id_issued_on_index" on "procuratorial_recommendation" ("proposal_id", "issued_on")`);
    this.addSql(`create index "procuratorial_recommendation_issued_on_id_index" on "procuratorial_recommendation" ("issued_on", "id")`);
    this.addSql(`alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_region_document_no_unique" unique ("region", "document_no")`);
    this.addSql(`alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_kind_check" check ("kind" in ('SOCIAL_GOVERNANCE', 'PUBLIC_INTEREST'))`);
    this.addSql(`alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_status_check" check ("status" in ('ISSUED', 'REPLIED'))`);
  }
}
