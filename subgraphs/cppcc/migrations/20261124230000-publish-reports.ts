import { Migration } from '@mikro-orm/migrations';

/** 公开报告: reports, and their figures as they were published. */
export class PublishReports extends Migration {
  override up(): void {
    this.addSql(`
      create table "published_figure" (
      "id" uuid not null,
      "report_id" uuid not null,
      "place" int not null,
      "code" varchar(255) not null,
      "published" varchar(255) not null,
      "lowest" int not null,
      "highest" int not null,
      "locked" int null,
      primary key ("id")
      )
    `);
    this.addSql(`
      alter table "published_figure" add constraint "published_figure_report_id_code_unique" unique ("report_id", "code")
    `);
    this.addSql(`
      create table "published_report" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "title" varchar(255) not null,
      "as_of" date not null,
      "first_day" date not null,
      "source" varchar(255) null,
      "published_on" date null,
      "known_at" timestamptz null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "published_report_as_of_id_index" on "published_report" ("as_of", "id")');
    this.addSql(`
      alter table "published_report" add constraint "published_report_region_as_of_unique" unique ("region", "as_of")
    `);
    this.addSql(`
      alter table "published_report" add constraint "published_report_status_check" check ("status" in ('PREPARED', 'PUBLISHED', 'LOCKED'))
    `);
  }
}
