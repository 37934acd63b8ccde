import { Migration } from '@mikro-orm/migrations';

/** Instruments may be addressed to a body; when they last changed. */
export class AddressBodies extends Migration {
  override up(): void {
    this.addSql(`
      alter table "judicial_recommendation" add "changed_at" timestamptz not null default now(),
      add "addressee_body" varchar(32) null
    `);
    this.addSql(`
      alter table "judicial_recommendation" alter column "changed_at" drop default
    `);
  }
}
