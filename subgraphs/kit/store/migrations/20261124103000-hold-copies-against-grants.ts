import { Migration } from '@mikro-orm/migrations';

/** What others have granted to this body, against which its copies are held; an inbox says which letters are copies. */
export class HoldCopiesAgainstGrants extends Migration {
  override up(): void {
    this.addSql(`create table "received_grant" (
      "id" uuid not null, "grantor" varchar(32) not null, "agreement_no" varchar(255) not null,
      "purpose" text not null check ("purpose" in ('TRACKING', 'ANALYSIS', 'REPORTING')),
      "noun" varchar(255) not null, "fields" text[] not null,
      "status" text not null
        check ("status" in ('PROPOSED', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'DECLINED', 'ENDED')),
      "valid_from" timestamptz not null, "valid_until" timestamptz not null, "grantor_version" int not null,
      primary key ("id"))`);
    this.addSql(`create index "received_grant_purpose_grantor_noun_index" on "received_grant" ("purpose", "grantor", "noun")`);
    this.addSql(`update "inbox_cursor" set "as_of" = null`);
    this.addSql(`drop view "inbox_item"`);
    this.addSql(`create view "inbox_item" as
      select id, 'Assignment' as kind, 'cppcc' as issuer, proposal_id, proposal_no as document_no, title, unit_name,
        assigned_on as arrived_on, next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on,
        status = 'ASSIGNED' as awaits_receipt,
        role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0) as awaits_cosign,
        false as is_copy
      from handling
      where status not in ('REPLIED', 'RELEASED')
        or (status = 'REPLIED' and role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0))
      union all
      select id, kind, issuer, proposal_id, document_no, title, addressee as unit_name,
        issued_on as arrived_on, next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on,
        false as awaits_receipt, false as awaits_cosign, addressee_body is null as is_copy
      from received_instrument
      where status = 'OPEN' and is_ours`);
  }
}
