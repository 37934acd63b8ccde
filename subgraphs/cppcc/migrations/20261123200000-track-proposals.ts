import { Migration } from '@mikro-orm/migrations';

/** The whole life-cycle of a proposal, its ledger, and the tracker’s read model. */
export class TrackProposals extends Migration {
  override up(): void {
    this.addSql(`
      create table "chase" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "assignment_id" uuid not null,
      "unit_name" varchar(255) not null,
      "chased_on" date not null,
      "text" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "chase_proposal_id_chased_on_index" on "chase" ("proposal_id", "chased_on")
    `);
    this.addSql(`
      create index "chase_chased_on_index" on "chase" ("chased_on")
    `);
    this.addSql(`
      create table "commitment" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "assignment_id" uuid not null,
      "body" varchar(32) not null,
      "unit_name" varchar(255) not null,
      "round" int not null,
      "text" text not null,
      "promised_on" date not null,
      "due_on" date not null,
      "verified_result" text null,
      "verified_on" date null,
      "finding" text null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "commitment_proposal_id_index" on "commitment" ("proposal_id")
    `);
    this.addSql(`
      create index "commitment_due_on_id_index" on "commitment" ("due_on", "id")
    `);
    this.addSql(`
      create index "commitment_unit_name_due_on_id_index" on "commitment" ("unit_name", "due_on", "id")
    `);
    this.addSql(`
      create index "commitment_promised_on_index" on "commitment" ("promised_on")
    `);
    this.addSql(`
      create index "commitment_verified_on_index" on "commitment" ("verified_on")
    `);
    this.addSql(`
      create table "evaluation" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "round" int not null,
      "evaluator_id" varchar(255) not null,
      "is_on_paper" boolean not null,
      "attitude" text not null,
      "effect" text not null,
      "opinion" text null,
      "evaluated_on" date not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "evaluation_proposal_id_evaluated_on_index" on "evaluation" ("proposal_id", "evaluated_on")
    `);
    this.addSql(`
      create index "evaluation_evaluated_on_index" on "evaluation" ("evaluated_on")
    `);
    this.addSql(`
      create table "follow_up" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "round" int not null,
      "visited_on" date not null,
      "result" text not null,
      "finding" text not null,
      "evidence" text null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "follow_up_proposal_id_visited_on_index" on "follow_up" ("proposal_id", "visited_on")
    `);
    this.addSql(`
      create index "follow_up_visited_on_index" on "follow_up" ("visited_on")
    `);
    this.addSql(`
      create table "pressing_bundle" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "title" varchar(255) not null,
      "pressed_by" varchar(255) not null,
      "opened_on" date not null,
      "ended_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "pressing_bundle_opened_on_id_index" on "pressing_bundle" ("opened_on", "id")
    `);
    this.addSql(`
      create table "proposal_progress" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "no" varchar(255) not null,
      "title" varchar(255) not null,
      "year" int not null,
      "theme_id" uuid not null,
      "partner" varchar(32) not null,
      "proposal_status" text not null,
      "verified_result" text null,
      "carried_over_to" int null,
      "listed_on" date null,
      "repeats_id" uuid null,
      "body" varchar(32) not null,
      "unit_id" uuid not null,
      "unit_name" varchar(255) not null,
      "role" text not null,
      "is_binding" boolean not null,
      "assigned_on" date not null,
      "reply_months" int not null,
      "round" int not null,
      "reopened_on" date null,
      "extended_on" date null,
      "extension_reason" text null,
      "status" text not null,
      "received_on" date null,
      "started_on" date null,
      "objected_on" date null,
      "cosign_request" int not null default 0,
      "signed_request" int null,
      "is_signature_given" boolean null,
      "replied_on" date null,
      "reply_no" varchar(255) null,
      "claimed_outcome" text null,
      "opinion_on" date null,
      "awaits_cosign" boolean not null default false,
      "due_on" date null,
      "sorted_on" date not null,
      "changed_at" timestamptz not null,
      "proposal_version" int not null default 0,
      "assignment_version" int not null default 0,
      "handling_version" int not null default 0,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "proposal_progress_proposal_id_index" on "proposal_progress" ("proposal_id")
    `);
    this.addSql(`
      create index "proposal_progress_sorted_on_id_index" on "proposal_progress" ("sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_no_id_index" on "proposal_progress" ("no", "id")
    `);
    this.addSql(`
      create index "proposal_progress_changed_at_id_index" on "proposal_progress" ("changed_at", "id")
    `);
    this.addSql(`
      create index "proposal_progress_year_sorted_on_id_index" on "proposal_progress" ("year", "sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_theme_id_sorted_on_id_index" on "proposal_progress" ("theme_id", "sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_partner_sorted_on_id_index" on "proposal_progress" ("partner", "sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_body_sorted_on_id_index" on "proposal_progress" ("body", "sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_unit_id_sorted_on_id_index" on "proposal_progress" ("unit_id", "sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_status_sorted_on_id_index" on "proposal_progress" ("status", "sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_claimed_outcome_sorted_on_id_index" on "proposal_progress" ("claimed_outcome", "sorted_on", "id")
    `);
    this.addSql(`
      create index "proposal_progress_assigned_on_index" on "proposal_progress" ("assigned_on")
    `);
    this.addSql(`
      create index "proposal_progress_received_on_index" on "proposal_progress" ("received_on")
    `);
    this.addSql(`
      create index "proposal_progress_objected_on_index" on "proposal_progress" ("objected_on")
    `);
    this.addSql(`
      create index "proposal_progress_started_on_index" on "proposal_progress" ("started_on")
    `);
    this.addSql(`
      create index "proposal_progress_opinion_on_index" on "proposal_progress" ("opinion_on")
    `);
    this.addSql(`
      create index "proposal_progress_reopened_on_index" on "proposal_progress" ("reopened_on")
    `);
    this.addSql(`
      create index "proposal_progress_extended_on_index" on "proposal_progress" ("extended_on")
    `);
    this.addSql(`
      create table "recorded_reply" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "proposal_id" uuid not null,
      "assignment_id" uuid not null,
      "body" varchar(32) not null,
      "unit_name" varchar(255) not null,
      "round" int not null,
      "document_no" varchar(255) not null,
      "replied_on" date not null,
      "outcome" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "recorded_reply_proposal_id_replied_on_index" on "recorded_reply" ("proposal_id", "replied_on")
    `);
    this.addSql(`
      create index "recorded_reply_replied_on_index" on "recorded_reply" ("replied_on")
    `);
    this.addSql(`
      alter table "agreement" add "reply_months" int not null default 3
    `);
    this.addSql(`
      alter table "assignment" drop constraint "assignment_proposal_id_unit_id_unique"
    `);
    this.addSql(`
      alter table "assignment" add "changed_at" timestamptz not null default now(),
      add "proposal_no" varchar(255) not null default '',
      add "title" varchar(255) not null default '',
      add "problem_count" int not null default 1,
      add "unit_name" varchar(255) not null default '',
      add "handled_by" varchar(32) not null default 'cppcc',
      add "status" text not null default 'ACTIVE',
      add "reply_months" int not null default 3,
      add "upheld_on" date null,
      add "upholding_reason" text null,
      add "round" int not null default 1,
      add "reopened_on" date null,
      add "reopening_reason" text null,
      add "extended_on" date null,
      add "extension_reason" text null,
      add "replaced_by_id" uuid null
    `);
    this.addSql(`
      alter table "assignment" alter column "changed_at" drop default,
      alter column "proposal_no" drop default,
      alter column "title" drop default,
      alter column "problem_count" drop default,
      alter column "unit_name" drop default,
      alter column "handled_by" drop default,
      alter column "status" drop default
    `);
    this.addSql(`
      update "assignment" set "proposal_no" = proposal."no", "title" = proposal."title",
        "problem_count" = jsonb_array_length(proposal."points"), "unit_name" = unit."name",
        "handled_by" = coalesce(unit."body", 'cppcc')
      from "supervision_proposal" as proposal, "handling_unit" as unit
      where proposal."id" = "assignment"."proposal_id" and unit."id" = "assignment"."unit_id"
    `);
    this.addSql(`
      create index "assignment_proposal_id_unit_id_index" on "assignment" ("proposal_id", "unit_id")
    `);
    this.addSql(`
      alter table "assignment" add constraint "assignment_status_check" check ("status" in ('ACTIVE', 'OBJECTED', 'SUSPENDED', 'REASSIGNED', 'ENDED'))
    `);
    this.addSql(`
      alter table "supervision_proposal" drop constraint "supervision_proposal_status_check"
    `);
    this.addSql(`
      alter table "supervision_proposal" add "changed_at" timestamptz not null default now(),
      add "review_no" varchar(255) null,
      add "reviewed_on" date null,
      add "is_free_of_cases" boolean not null default false,
      add "statement" text null,
      add "round" int not null default 1,
      add "listed_on" date null,
      add "bundle_id" uuid null,
      add "merged_into_id" uuid null,
      add "repeats_id" uuid null,
      add "carried_over_to" int null,
      add "carried_over_on" date null,
      add "ended_on" date null,
      add "verified_result" text null,
      add "verified_on" date null,
      add "closed_on" date null,
      add "closing_reason" text null
    `);
    this.addSql(`
      alter table "supervision_proposal" alter column "changed_at" drop default
    `);
    this.addSql(`
      create index "supervision_proposal_reviewed_on_index" on "supervision_proposal" ("reviewed_on")
    `);
    this.addSql(`
      create index "supervision_proposal_listed_on_index" on "supervision_proposal" ("listed_on")
    `);
    this.addSql(`
      create index "supervision_proposal_carried_over_on_index" on "supervision_proposal" ("carried_over_on")
    `);
    this.addSql(`
      create index "supervision_proposal_closed_on_index" on "supervision_proposal" ("closed_on")
    `);
    this.addSql(`
      create index "supervision_proposal_ended_on_index" on "supervision_proposal" ("ended_on")
    `);
    this.addSql(`
      create index "supervision_proposal_changed_at_id_index" on "supervision_proposal" ("changed_at", "id")
    `);
    this.addSql(`
      create index "supervision_proposal_bundle_id_index" on "supervision_proposal" ("bundle_id")
    `);
    this.addSql(`
      alter table "supervision_proposal" add constraint "supervision_proposal_verified_result_check" check ("verified_result" in ('YES', 'PARTLY', 'NO'))
    `);
    this.addSql(`
      alter table "supervision_proposal" add constraint "supervision_proposal_status_check" check ("status" in ('DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'NOT_FILED', 'ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'EVALUATED', 'REWORK', 'FOLLOW_UP', 'VERIFIED', 'CLOSED', 'CARRIED_OVER', 'MERGED', 'SUSPENDED', 'WITHDRAWN'))
    `);
    this.addSql(`
      alter table "commitment" add constraint "commitment_verified_result_check" check ("verified_result" in ('YES', 'PARTLY', 'NO'))
    `);
    this.addSql(`
      alter table "evaluation" add constraint "evaluation_attitude_check" check ("attitude" in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'))
    `);
    this.addSql(`
      alter table "evaluation" add constraint "evaluation_effect_check" check ("effect" in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'))
    `);
    this.addSql(`
      alter table "follow_up" add constraint "follow_up_result_check" check ("result" in ('YES', 'PARTLY', 'NO'))
    `);
    this.addSql(`
      alter table "pressing_bundle" add constraint "pressing_bundle_status_check" check ("status" in ('OPEN', 'ENDED'))
    `);
    this.addSql(`
      alter table "proposal_progress" add constraint "proposal_progress_proposal_status_check" check ("proposal_status" in ('DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'NOT_FILED', 'ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'EVALUATED', 'REWORK', 'FOLLOW_UP', 'VERIFIED', 'CLOSED', 'CARRIED_OVER', 'MERGED', 'SUSPENDED', 'WITHDRAWN'))
    `);
    this.addSql(`
      alter table "proposal_progress" add constraint "proposal_progress_verified_result_check" check ("verified_result" in ('YES', 'PARTLY', 'NO'))
    `);
    this.addSql(`
      alter table "proposal_progress" add constraint "proposal_progress_role_check" check ("role" in ('LEAD', 'CO_HANDLER', 'SEPARATE', 'SOLE'))
    `);
    this.addSql(`
      alter table "proposal_progress" add constraint "proposal_progress_status_check" check ("status" in ('ASSIGNED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'REWORK', 'SUSPENDED', 'RELEASED'))
    `);
    this.addSql(`
      alter table "proposal_progress" add constraint "proposal_progress_claimed_outcome_check" check ("claimed_outcome" in ('RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'))
    `);
    this.addSql(`
      alter table "recorded_reply" add constraint "recorded_reply_outcome_check" check ("outcome" in ('RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'))
    `);
    this.addSql(`
      create view "timeline_entry" as select entry.id, entry.kind, entry.proposal_id, entry.happened_on, entry.body, entry.unit_name, entry.about,
      proposal.no, proposal.title, proposal.year, proposal.theme_id, proposal.partner
    from (
    select 'REVIEWED:' || fact.id as id, 'REVIEWED' as kind, fact.id as proposal_id, fact.reviewed_on as happened_on,
      'cppcc' as body, null as unit_name, review_no as about
    from supervision_proposal as fact where fact.reviewed_on is not null
    union all
    select 'ISSUED:' || fact.id as id, 'ISSUED' as kind, fact.id as proposal_id, fact.issued_on as happened_on,
      'cppcc' as body, null as unit_name, no as about
    from supervision_proposal as fact where fact.issued_on is not null
    union all
    select 'LISTED:' || fact.id as id, 'LISTED' as kind, fact.id as proposal_id, fact.listed_on as happened_on,
      'cppcc' as body, null as unit_name, null as about
    from supervision_proposal as fact where fact.listed_on is not null
    union all
    select 'CARRIED_OVER:' || fact.id as id, 'CARRIED_OVER' as kind, fact.id as proposal_id, fact.carried_over_on as happened_on,
      'cppcc' as body, null as unit_name, carried_over_to::text as about
    from supervision_proposal as fact where fact.carried_over_on is not null
    union all
    select 'CLOSED:' || fact.id as id, 'CLOSED' as kind, fact.id as proposal_id, fact.closed_on as happened_on,
      'cppcc' as body, null as unit_name, closing_reason as about
    from supervision_proposal as fact where fact.closed_on is not null
    union all
    select 'ENDED:' || fact.id as id, 'ENDED' as kind, fact.id as proposal_id, fact.ended_on as happened_on,
      'cppcc' as body, null as unit_name, status as about
    from supervision_proposal as fact where fact.ended_on is not null
    union all
    select 'ASSIGNED:' || fact.id as id, 'ASSIGNED' as kind, fact.proposal_id as proposal_id, fact.assigned_on as happened_on,
      'cppcc' as body, unit_name as unit_name, role as about
    from proposal_progress as fact where fact.assigned_on is not null
    union all
    select 'REOPENED:' || fact.id as id, 'REOPENED' as kind, fact.proposal_id as proposal_id, fact.reopened_on as happened_on,
      'cppcc' as body, unit_name as unit_name, null as about
    from proposal_progress as fact where fact.reopened_on is not null
    union all
    select 'EXTENDED:' || fact.id as id, 'EXTENDED' as kind, fact.proposal_id as proposal_id, fact.extended_on as happened_on,
      'cppcc' as body, unit_name as unit_name, extension_reason as about
    from proposal_progress as fact where fact.extended_on is not null
    union all
    select 'RECEIVED:' || fact.id as id, 'RECEIVED' as kind, fact.proposal_id as proposal_id, fact.received_on as happened_on,
      body as body, unit_name as unit_name, null as about
    from proposal_progress as fact where fact.received_on is not null
    union all
    select 'OBJECTED:' || fact.id as id, 'OBJECTED' as kind, fact.proposal_id as proposal_id, fact.objected_on as happened_on,
      body as body, unit_name as unit_name, null as about
    from proposal_progress as fact where fact.objected_on is not null
    union all
    select 'STARTED:' || fact.id as id, 'STARTED' as kind, fact.proposal_id as proposal_id, fact.started_on as happened_on,
      body as body, unit_name as unit_name, null as about
    from proposal_progress as fact where fact.started_on is not null
    union all
    select 'OPINION_GIVEN:' || fact.id as id, 'OPINION_GIVEN' as kind, fact.proposal_id as proposal_id, fact.opinion_on as happened_on,
      body as body, unit_name as unit_name, null as about
    from proposal_progress as fact where fact.opinion_on is not null
    union all
    select 'REPLIED:' || fact.id as id, 'REPLIED' as kind, fact.proposal_id as proposal_id, fact.replied_on as happened_on,
      body as body, unit_name as unit_name, outcome as about
    from recorded_reply as fact where fact.replied_on is not null
    union all
    select 'EVALUATED:' || fact.id as id, 'EVALUATED' as kind, fact.proposal_id as proposal_id, fact.evaluated_on as happened_on,
      'cppcc' as body, null as unit_name, effect as about
    from evaluation as fact where fact.evaluated_on is not null
    union all
    select 'VERIFIED:' || fact.id as id, 'VERIFIED' as kind, fact.proposal_id as proposal_id, fact.visited_on as happened_on,
      'cppcc' as body, null as unit_name, result as about
    from follow_up as fact where fact.visited_on is not null
    union all
    select 'CHASED:' || fact.id as id, 'CHASED' as kind, fact.proposal_id as proposal_id, fact.chased_on as happened_on,
      'cppcc' as body, unit_name as unit_name, text as about
    from chase as fact where fact.chased_on is not null
    union all
    select 'INSTRUMENT_ISSUED:' || fact.id as id, 'INSTRUMENT_ISSUED' as kind, fact.proposal_id as proposal_id, fact.issued_on as happened_on,
      issuer as body, null as unit_name, kind as about
    from received_instrument as fact where fact.issued_on is not null
    union all
    select 'INSTRUMENT_ANSWERED:' || fact.id as id, 'INSTRUMENT_ANSWERED' as kind, fact.proposal_id as proposal_id, fact.replied_on as happened_on,
      issuer as body, null as unit_name, kind as about
    from received_instrument as fact where fact.replied_on is not null) as entry
    join supervision_proposal as proposal on proposal.id = entry.proposal_id and proposal.issued_on is not null
    `);
  }
}
