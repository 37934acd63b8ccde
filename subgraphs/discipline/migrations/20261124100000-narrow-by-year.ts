import { Migration } from '@mikro-orm/migrations';

/** By what an agreement narrows the instruments that it opens: their year, and the theme of the proposal. */
export class NarrowByYear extends Migration {
  override up(): void {
    this.addSql(`alter table "disciplinary_recommendation" add "theme_id" uuid null, add "year" int null`);
    this.addSql(`update "disciplinary_recommendation" set "year" = extract(year from "issued_on")::int`);
    this.addSql(`alter table "disciplinary_recommendation" alter column "year" set not null`);
    this.addSql(`create index "disciplinary_recommendation_year_id_index" on "disciplinary_recommendation" ("year", "id")`);
    this.addSql(`drop index "disciplinary_recommendation_issued_on_id_index"`);
  }
}
