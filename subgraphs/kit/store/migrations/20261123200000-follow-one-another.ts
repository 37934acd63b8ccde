import { Migration } from '@mikro-orm/migrations';

/** Feeds and inboxes, replies and evidence, co-signature, the whole life-cycle of a handling. */
export class FollowOneAnother extends Migration {
  override up(): void {
    this.addSql(`
      create table "co_handling" (
      "assignment_id" uuid not null,
      "proposal_id" uuid not null,
      "unit_name" varchar(255) not null,
      "is_active" boolean not null default true,
      "signed_request" int null,
      "is_signature_given" boolean null,
      "opinion" text null,
      "opinion_on" date null,
      "assignment_version" int not null default 0,
      "handling_version" int not null default 0,
      primary key ("assignment_id")
      )
    `);
    this.addSql(`
      create index "co_handling_proposal_id_index" on "co_handling" ("proposal_id")
    `);
    this.addSql(`
      create table "evidence" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "proposal_id" uuid not null,
      "title" varchar(255) not null,
      "document_no" varchar(255) null,
      "summary" text not null,
      "given_on" date not null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "evidence_proposal_id_given_on_index" on "evidence" ("proposal_id", "given_on")
    `);
    this.addSql(`
      create table "inbox_cursor" (
      "publisher" varchar(32) not null,
      "sequence" bigint not null default '0',
      "event_id" uuid null,
      "as_of" timestamptz null,
      "heals" int not null default 0,
      primary key ("publisher")
      )
    `);
    this.addSql(`
      create table "inbox_event" (
      "event_id" uuid not null,
      "publisher" varchar(32) not null,
      "sequence" bigint not null,
      "at" timestamptz not null,
      primary key ("event_id")
      )
    `);
    this.addSql(`
      create table "received_instrument" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "issuer" varchar(32) not null,
      "kind" varchar(255) not null,
      "proposal_id" uuid not null,
      "document_no" varchar(255) null,
      "title" varchar(255) null,
      "addressee" varchar(255) null,
      "addressee_body" varchar(32) null,
      "is_ours" boolean not null,
      "issued_on" date not null,
      "reply_due_on" date null,
      "replied_on" date null,
      "rule" text null,
      "stated_on" date null,
      "status" text not null,
      "answer_no" varchar(255) null,
      "answer" text null,
      "evidence_ids" text[] not null,
      "evidence_titles" text[] not null,
      "next_due_on" date null,
      "issuer_version" int not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "received_instrument_proposal_id_issued_on_index" on "received_instrument" ("proposal_id", "issued_on")
    `);
    this.addSql(`
      create index "received_instrument_next_due_on_id_index" on "received_instrument" ("next_due_on", "id")
    `);
    this.addSql(`
      create table "reply" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "handling_id" uuid not null,
      "assignment_id" uuid not null,
      "proposal_id" uuid not null,
      "unit_name" varchar(255) not null,
      "round" int not null,
      "document_no" varchar(255) not null,
      "replied_on" date not null,
      "scheme" varchar(255) not null,
      "scheme_version" int not null,
      "letter" varchar(255) not null,
      "outcome" text not null,
      "summary" text not null,
      "answers" jsonb not null,
      "commitments" jsonb not null,
      "evidence_ids" text[] not null,
      "evidence_titles" text[] not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "reply_proposal_id_index" on "reply" ("proposal_id")
    `);
    this.addSql(`
      alter table "reply" add constraint "reply_handling_id_round_unique" unique ("handling_id", "round")
    `);
    this.addSql(`
      create table "set_aside_event" (
      "event_id" uuid not null,
      "publisher" varchar(32) not null,
      "sequence" bigint not null,
      "name" varchar(255) not null,
      "aggregate_id" uuid not null,
      "item" jsonb not null,
      "fault" text not null,
      "attempts" int not null,
      "set_aside_at" timestamptz not null,
      "resolved_at" timestamptz null,
      primary key ("event_id")
      )
    `);
    this.addSql(`
      create index "set_aside_event_publisher_aggregate_id_sequence_index" on "set_aside_event" ("publisher", "aggregate_id", "sequence")
    `);
    this.addSql(`
      create index "set_aside_event_resolved_at_set_aside_at_index" on "set_aside_event" ("resolved_at", "set_aside_at")
    `);
    this.addSql(`
      alter table "handling" drop constraint "handling_status_check"
    `);
    this.addSql(`
      alter table "handling" add "changed_at" timestamptz not null default now(),
      add "proposal_no" varchar(255) not null default '',
      add "title" varchar(255) not null default '',
      add "problem_count" int not null default 1,
      add "unit_id" uuid not null default '00000000-0000-0000-0000-000000000000',
      add "unit_name" varchar(255) not null default '',
      add "reply_due_on" date not null default '2000-01-01',
      add "reply_months" int not null default 3,
      add "objected_on" date null,
      add "objection_reason" text null,
      add "objection" text null,
      add "upheld_on" date null,
      add "started_on" date null,
      add "round" int not null default 1,
      add "reopened_on" date null,
      add "reopening_reason" text null,
      add "extended_on" date null,
      add "extension_reason" text null,
      add "suspended_on" date null,
      add "released_on" date null,
      add "cosign_request" int not null default 0,
      add "cosign_text" text null,
      add "signed_request" int null,
      add "is_signature_given" boolean null,
      add "opinion" text null,
      add "reply_scheme" varchar(255) null,
      add "reply_scheme_version" int null,
      add "reply_letter" varchar(255) null,
      add "next_due_on" date null
    `);
    this.addSql(`
      alter table "handling" alter column "changed_at" drop default,
      alter column "proposal_no" drop default,
      alter column "title" drop default,
      alter column "problem_count" drop default,
      alter column "unit_id" drop default,
      alter column "unit_name" drop default,
      alter column "reply_due_on" drop default
    `);
    this.addSql(`
      create index "handling_next_due_on_id_index" on "handling" ("next_due_on", "id")
    `);
    this.addSql(`
      alter table "handling" add constraint "handling_objection_reason_check" check ("objection_reason" in ('NOT_OUR_DUTY', 'PARTLY_OUR_DUTY', 'CO_HANDLER_NEEDED', 'INDIVIDUAL_CASE'))
    `);
    this.addSql(`
      alter table "handling" add constraint "handling_status_check" check ("status" in ('ASSIGNED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'REWORK', 'SUSPENDED', 'RELEASED'))
    `);
    this.addSql(`
      alter table "outbox_event" add "subject" varchar(255) not null default '',
      add "readers" text[] null
    `);
    this.addSql(`
      alter table "outbox_event" alter column "subject" drop default
    `);
    this.addSql(`
      create index "outbox_event_transaction_id_index" on "outbox_event" ("transaction_id")
    `);
    this.addSql(`
      alter table "evidence" add constraint "evidence_status_check" check ("status" in ('GIVEN', 'WITHDRAWN'))
    `);
    this.addSql(`
      alter table "received_instrument" add constraint "received_instrument_rule_check" check ("rule" in ('D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D07U', 'D08', 'D09', 'D10', 'D11', 'D12', 'D12S', 'D13', 'D14', 'D14A', 'D15', 'D15H', 'D15O', 'D16', 'D17', 'D17P', 'D18', 'D18T', 'D19', 'D20'))
    `);
    this.addSql(`
      alter table "received_instrument" add constraint "received_instrument_status_check" check ("status" in ('OPEN', 'ANSWERED'))
    `);
    this.addSql(`
      alter table "reply" add constraint "reply_outcome_check" check ("outcome" in ('RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'))
    `);
    this.addSql(`
      create view "inbox_item" as select id, 'Assignment' as kind, 'cppcc' as issuer, proposal_id, proposal_no as document_no, title, unit_name,
      assigned_on as arrived_on, next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on,
      status = 'ASSIGNED' as awaits_receipt,
      role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0) as awaits_cosign
    from handling
    where status not in ('REPLIED', 'RELEASED')
      or (status = 'REPLIED' and role = 'CO_HANDLER' and cosign_request > coalesce(signed_request, 0))
    union all
    select id, kind, issuer, proposal_id, document_no, title, addressee as unit_name,
      issued_on as arrived_on, next_due_on as due_on, coalesce(next_due_on, '9999-12-31'::date) as sorted_on,
      false as awaits_receipt, false as awaits_cosign
    from received_instrument
    where status = 'OPEN' and is_ours
    `);
  }
}
