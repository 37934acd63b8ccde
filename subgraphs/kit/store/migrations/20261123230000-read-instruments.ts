import { Migration } from '@mikro-orm/migrations';

/** What an instrument says, for the addressee that must answer it; known ones are read anew from their issuers' snapshots. */
export class ReadInstruments extends Migration {
  override up(): void {
    this.addSql(`alter table "received_instrument" add "problem" text null, add "suggestion" text null`);
    this.addSql(`update "received_instrument" set "issuer_version" = 0`);
    this.addSql(`update "inbox_cursor" set "as_of" = null`);
  }
}
