import { Migration } from '@mikro-orm/migrations';

/** 委员微监督, the form of a campaign and what it rests on, and all forms side by side. */
export class NoteSupervisionForms extends Migration {
  override up(): void {
    this.addSql(`
      create table "micro_supervision" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "held_on" date not null,
      "place_id" uuid not null,
      "subject" varchar(255) not null,
      "finding" text not null,
      "suggestion" text not null,
      "correction_reason" text null,
      "withdrawal_reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "micro_supervision_held_on_id_index" on "micro_supervision" ("held_on", "id")');
    this.addSql(`
      create index "micro_supervision_place_id_held_on_id_index" on "micro_supervision" ("place_id", "held_on", "id")
    `);
    this.addSql(`
      create index "micro_supervision_region_held_on_id_index" on "micro_supervision" ("region", "held_on", "id")
    `);
    this.addSql(`
      create index "micro_supervision_status_held_on_id_index" on "micro_supervision" ("status", "held_on", "id")
    `);
    this.addSql(`
      alter table "campaign" add "form" text not null default 'JOINT', add "basis_doc" varchar(255) null
    `);
    this.addSql(`
      alter table "campaign" add constraint "campaign_form_check" check ("form" in ('MEETING', 'INSPECTION', 'PROPOSAL', 'RESEARCH', 'SPECIAL', 'OPINION_REPORT', 'JOINT', 'MICRO', 'INQUIRY'))
    `);
    this.addSql(`
      alter table "micro_supervision" add constraint "micro_supervision_status_check" check ("status" in ('RECORDED', 'WITHDRAWN'))
    `);
    this.addSql(`
      create or replace function "micro_supervision_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "micro_supervision" for each ROW execute function "micro_supervision_keep_version_fn"()
    `);
    this.addSql(`
      create view "supervision_act" as select id, region, form, started_on as held_on from campaign
    union all
    select id, region, 'MICRO', held_on from micro_supervision where status = 'RECORDED'
    union all
    select id, region, 'PROPOSAL', filed_on from cppcc_proposal where filed_on is not null and status <> 'MERGED'
    `);
  }
}
