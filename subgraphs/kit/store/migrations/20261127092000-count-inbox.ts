import { Migration } from '@mikro-orm/migrations';

const openHandling = `(status not in ('REPLIED', 'RELEASED') or (role = 'CO_HANDLER' and status = 'REPLIED' and cosign_request > coalesce(signed_request, 0)))`;
const openInstrument = `(status = 'OPEN' and is_ours)`;
const awaitsCosign = `(role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0))`;

const names = 'kind, issuer, unit_name, awaits_receipt, awaits_cosign, is_copy, is_open';

/** The two tables that an inbox is made of, and what of a row it is counted by. */
const counted = {
  handling: `'Assignment' as kind, 'cppcc' as issuer, unit_name, status = 'ASSIGNED' as awaits_receipt, ${awaitsCosign} as awaits_cosign, false as is_copy, ${openHandling} as is_open`,
  received_instrument: `kind, issuer, addressee as unit_name, false as awaits_receipt, false as awaits_cosign, addressee_body is null as is_copy, ${openInstrument} as is_open`,
};

/** How much is on a body is kept beside its handlings and instruments. */
export class CountInbox extends Migration {
  override up(): void {
    this.addSql(`drop view "inbox_item"`);
    this.addSql(`create view "inbox_item" as
    select id, kind, issuer, proposal_id, document_no, title, unit_name, arrived_on, due_on, sorted_on, awaits_receipt,
      awaits_cosign, is_copy, is_open
    from (
      select id, 'Assignment'::varchar as kind, 'cppcc'::varchar as issuer, proposal_id, proposal_no as document_no, title,
        unit_name, assigned_on as arrived_on, next_due_on as due_on,
        coalesce(next_due_on, '9999-12-31'::date) as sorted_on, status = 'ASSIGNED' as awaits_receipt,
        ${awaitsCosign} as awaits_cosign, false as is_copy,
        ${openHandling} as is_open
      from handling
      union all
      select id, kind, issuer, proposal_id, document_no, title, addressee as unit_name, issued_on as arrived_on,
        next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on, false as awaits_receipt,
        false as awaits_cosign, addressee_body is null as is_copy, ${openInstrument} as is_open
      from received_instrument) as item
    where is_open`);
    this.addSql(`
      create table "inbox_tally" (
      "cell" uuid not null,
      "kind" varchar(255) not null,
      "issuer" varchar(32) not null,
      "unit_name" varchar(255) null,
      "awaits_receipt" boolean not null,
      "awaits_cosign" boolean not null,
      "is_copy" boolean not null,
      "is_open" boolean not null,
      "rows" int not null,
      primary key ("cell")
      )
    `);
    for (const [table, values] of Object.entries(counted)) {
      const call = `for each statement execute function keep_tally('inbox_tally', '${names}', '${values.replaceAll("'", "''")}')`;
      this.addSql(`create trigger count_insert after insert on ${table} referencing new table as come ${call}`);
      this.addSql(`create trigger count_update after update on ${table} referencing old table as gone new table as come ${call}`);
      this.addSql(`create trigger count_delete after delete on ${table} referencing old table as gone ${call}`);
    }
    this.addSql(`
      create function recount_inbox() returns void language sql as $$
      delete from inbox_tally;
      insert into inbox_tally (cell, ${names}, rows)
      select md5(jsonb_build_array(${names})::text)::uuid, ${names}, count(*)
      from (select ${counted.handling} from handling union all
        select ${counted.received_instrument} from received_instrument) as cells
      group by ${names};
      $$
    `);
    this.addSql('select recount_inbox()');
  }
}
