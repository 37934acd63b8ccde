import { Migration } from '@mikro-orm/migrations';

/** What an instrument says, for the addressee that must answer it. */
export class ReadInstruments extends Migration {
  override up(): void {
    this.addSql(`alter table "received_instrument" add "problem" text null, add "suggestion" text null`);
  }
}
