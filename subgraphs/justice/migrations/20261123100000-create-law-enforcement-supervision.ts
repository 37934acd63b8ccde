import { Migration } from '@mikro-orm/migrations';

/** 行政执法监督意见 */
export class CreateLawEnforcementSupervision extends Migration {
  override up(): void {
    this.addSql(`
      create table "law_enforcement_supervision" (
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
      "topic" varchar(255) not null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`create index "law_enforcement_supervision_proposal_id_issued_on_index" on "law_enforcement_supervision" ("proposal_id", "issued_on")`);
    this.addSql(`create index "law_enforcement_supervision_issued_on_id_index" on "law_enforcement_supervision" ("issued_on", "id")`);
    this.addSql(`alter table "law_enforcement_supervision" add constraint "law_enforcement_supervision_region_document_no_unique" unique ("region", "document_no")`);
    this.addSql(`alter table "law_enforcement_supervision" add constraint "law_enforcement_supervision_status_check" check ("status" in ('ISSUED', 'REPLIED'))`);
  }
}
