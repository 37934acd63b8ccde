import { Migration } from '@mikro-orm/migrations';

const openHandling = `(status not in ('REPLIED', 'RELEASED') or (role = 'CO_HANDLER' and status = 'REPLIED' and cosign_request > coalesce(signed_request, 0)))`;
const openInstrument = `(status = 'OPEN' and is_ours)`;

/** What is on a body is read in the order of its deadlines, however much it has answered. */
export class ReadInboxInOrder extends Migration {
  override up(): void {
    this.addSql(`drop view "inbox_item"`);
    this.addSql(`drop index "handling_next_due_on_id_index"`);
    this.addSql(`drop index "received_instrument_next_due_on_id_index"`);
    this.addSql(
      `create index "handling_inbox_index" on "handling" ((coalesce(next_due_on, '9999-12-31'::date)), id, status, role, (cosign_request > coalesce(signed_request, 0)), unit_name) include (next_due_on, cosign_request, signed_request) where ${openHandling}`,
    );
    this.addSql(`create index "received_instrument_inbox_index" on "received_instrument" ((coalesce(next_due_on, '9999-12-31'::date)), id) where ${openInstrument}`);
    this.addSql(`create index "received_instrument_issued_on_proposal_id_index" on "received_instrument" ("issued_on", "proposal_id")`);
    this.addSql(`create index "received_instrument_replied_on_proposal_id_index" on "received_instrument" ("replied_on", "proposal_id")`);
    this.addSql(`create view "inbox_item" as
    select id, kind, issuer, proposal_id, document_no, title, unit_name, arrived_on, due_on, sorted_on, awaits_receipt,
      awaits_cosign, is_copy
    from (
      select id, 'Assignment'::varchar as kind, 'cppcc'::varchar as issuer, proposal_id, proposal_no as document_no, title,
        unit_name, assigned_on as arrived_on, next_due_on as due_on,
        coalesce(next_due_on, '9999-12-31'::date) as sorted_on, status = 'ASSIGNED' as awaits_receipt,
        role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0) as awaits_cosign, false as is_copy,
        ${openHandling} as is_open
      from handling
      union all
      select id, kind, issuer, proposal_id, document_no, title, addressee as unit_name, issued_on as arrived_on,
        next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on, false as awaits_receipt,
        false as awaits_cosign, addressee_body is null as is_copy, ${openInstrument} as is_open
      from received_instrument) as item
    where is_open`);
  }
}
