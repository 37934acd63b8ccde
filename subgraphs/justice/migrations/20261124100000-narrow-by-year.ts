import { Migration } from '@mikro-orm/migrations';

/** By what an agreement narrows the instruments that it opens: their year, and the theme of the proposal. */
export class NarrowByYear extends Migration {
  override up(): void {
    this.addSql(`alter table "law_enforcement_supervision" add "theme_id" uuid null, add "year" int null`);
    this.addSql(`update "law_enforcement_supervision" set "year" = extract(year from "issued_on")::int`);
    this.addSql(`alter table "law_enforcement_supervision" alter column "year" set not null`);
  }
}
