import { Migration } from '@mikro-orm/migrations';
import { transitions } from './20261128050000-note-contradicted-claims.ts';

/** By what commitments are counted, as their triggers tell it; beside the day in cells of their own. */
const [names, values] = ['region, year, body, verified_result, verified_on', 'region, year, body, verified_result, nullif(verified_on is not null, false) as verified_on'];

const tallies = {
  commitment_tally: ['count', names, values],
  commitment_due_tally: ['count_due', `due_on, ${names}`, `due_on, ${values}`],
} as const;

/** Commitments are counted by the day apart, so that a total that asks for no day adds up few cells. */
export class CountWhatIsDueApart extends Migration {
  override up(): void {
    for (const event of Object.keys(transitions)) this.addSql(`drop trigger count_${event} on commitment`);
    this.addSql('delete from commitment_tally');
    this.addSql('alter table "commitment_tally" drop column "due_on"');
    this.addSql(`
      create table "commitment_due_tally" (
      "cell" uuid not null,
      "due_on" date not null,
      "region" varchar(6) not null,
      "year" int not null,
      "body" varchar(32) not null,
      "verified_result" text null,
      "verified_on" boolean null,
      "rows" int not null,
      primary key ("cell")
      )
    `);
    this.addSql(`alter table "commitment_due_tally" add constraint "commitment_due_tally_verified_result_check" check ("verified_result" in ('YES', 'PARTLY', 'NO'))`);
    this.addSql(`create index "commitment_due_tally_due_on_index" on "commitment_due_tally" ("due_on") include ("verified_on", "rows")`);
    for (const column of ['year', 'body']) {
      this.addSql(`create index "commitment_due_tally_${column}_due_on_index" on "commitment_due_tally" ("${column}", "due_on")`);
    }
    for (const [table, [trigger, columns, inRow]] of Object.entries(tallies)) {
      const call = `for each statement execute function keep_tally('${table}', '${columns}', '${inRow}')`;
      for (const [event, transition] of Object.entries(transitions)) {
        this.addSql(`create trigger ${trigger}_${event} after ${event} on commitment referencing ${transition} ${call}`);
      }
    }
    const recounts = Object.entries(tallies).map(([table, [, columns, inRow]]) => `select recount_tally('commitment', '${table}', '${columns}', '${inRow}');`);
    // For whoever has filled the tables past their triggers.
    this.addSql(`create function recount_commitments() returns void language sql as $$ ${recounts.join(' ')} $$`);
    this.addSql('select recount_commitments()');
  }
}
