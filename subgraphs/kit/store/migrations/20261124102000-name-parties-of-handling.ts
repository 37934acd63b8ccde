import { Migration } from '@mikro-orm/migrations';

/** Whom the proposal of a handling concerns; known ones are read anew from the CPPCC's snapshot. */
export class NamePartiesOfHandling extends Migration {
  override up(): void {
    this.addSql(`alter table "handling" add "parties" text[] not null default '{}'`);
    this.addSql(`alter table "handling" alter column "parties" drop default`);
    this.addSql(`update "inbox_cursor" set "as_of" = null`);
  }
}
