import { Migration } from '@mikro-orm/migrations';

/** By what an agreement narrows the instruments that it opens: their year, and the theme of the proposal. */
export class NarrowByYear extends Migration {
  override up(): void {
    this.addSql(`alter table "judicial_recommendation" add "theme_id" uuid null, add "year" int null`);
    this.addSql(`update "judicial_recommendation" set "year" = extract(year from "issued_on")::int`);
    this.addSql(`alter table "judicial_recommendation" alter column "year" set not null`);
  }
}
