import { Migration } from '@mikro-orm/migrations';

/** 司法建议 */
export class CreateJudicialRecommendation extends Migration {
  override up(): void {
    this.addSql(`
      create table "judicial_recommendation" (
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
      "problem" text null,
      "suggestion" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`create index "judicial_recommendation_proposal_id_issued_on_index" on "judicial_recommendation" ("proposal_id", "issued_on")`);
    this.addSql(`create index "judicial_recommendation_issued_on_id_index" on "judicial_recommendation" ("issued_on", "id")`);
    this.addSql(`alter table "judicial_recommendation" add constraint "judicial_recommendation_region_document_no_unique" unique ("region", "document_no")`);
    this.addSql(`alter table "judicial_recommendation" add constraint "judicial_recommendation_status_check" check ("status" in ('ISSUED', 'REPLIED'))`);
  }
}
