import { Migration } from '@mikro-orm/migrations';

/** The imported years of the working calendar, version by version. */
export class CreateCalendarYear extends Migration {
  override up(): void {
    this.addSql(`
      create table "calendar_year" (
      "year" int not null,
      "version" int not null,
      "holidays" jsonb not null,
      "workdays" jsonb not null,
      "papers" jsonb not null,
      "imported_at" timestamptz not null,
      primary key ("year",
      "version")
      )
    `);
  }
}
