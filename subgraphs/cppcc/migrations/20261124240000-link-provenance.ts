import { Migration } from '@mikro-orm/migrations';

/** 来源去向: links, the steps of a matter, and where it was lost. */
export class LinkProvenance extends Migration {
  override up(): void {
    this.addSql(`
      create table "provenance_link" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "from_kind" text not null,
      "from_id" uuid not null,
      "to_kind" text not null,
      "to_id" uuid not null,
      "linked_on" date not null,
      "reason" text null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "provenance_link_to_id_to_kind_index" on "provenance_link" ("to_id", "to_kind")');
    this.addSql('create index "provenance_link_linked_on_id_index" on "provenance_link" ("linked_on", "id")');
    this.addSql(`
      create index "provenance_link_status_linked_on_id_index" on "provenance_link" ("status", "linked_on", "id")
    `);
    this.addSql(`
      create unique index "provenance_link_from_id_to_id_from_kind_to_kind_unique" on "provenance_link" ("from_id", "to_id", "from_kind", "to_kind") where status = 'LINKED'
    `);
    this.addSql('create index "commitment_assignment_id_index" on "commitment" ("assignment_id")');
    this.addSql('create index "micro_suggestion_duplicate_of_id_index" on "micro_suggestion" ("duplicate_of_id")');
    this.addSql('create index "recorded_reply_assignment_id_index" on "recorded_reply" ("assignment_id")');
    this.addSql(`
      create index "supervision_proposal_merged_into_id_index" on "supervision_proposal" ("merged_into_id")
    `);
    this.addSql(`
      alter table "provenance_link" add constraint "provenance_link_from_kind_check" check ("from_kind" in ('MICRO_SUGGESTION', 'OPINION_REPORT', 'PROPOSAL_LEAD', 'CONSULTATION_TOPIC', 'CPPCC_PROPOSAL', 'CAMPAIGN', 'SUPERVISION_PROPOSAL', 'REPLY', 'COMMITMENT', 'FOLLOW_UP', 'PRACTICAL_DEED', 'ANSWER_BACK'))
    `);
    this.addSql(`
      alter table "provenance_link" add constraint "provenance_link_to_kind_check" check ("to_kind" in ('MICRO_SUGGESTION', 'OPINION_REPORT', 'PROPOSAL_LEAD', 'CONSULTATION_TOPIC', 'CPPCC_PROPOSAL', 'CAMPAIGN', 'SUPERVISION_PROPOSAL', 'REPLY', 'COMMITMENT', 'FOLLOW_UP', 'PRACTICAL_DEED', 'ANSWER_BACK'))
    `);
    this.addSql(`
      alter table "provenance_link" add constraint "provenance_link_status_check" check ("status" in ('LINKED', 'UNLINKED'))
    `);
    this.addSql(`
      create or replace function "provenance_link_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "provenance_link" for each ROW execute function "provenance_link_keep_version_fn"()
    `);
    this.addSql(`
      create view "provenance_edge" as select from_kind, from_id, to_kind, to_id from provenance_link where status = 'LINKED'
    union all select 'MICRO_SUGGESTION', id, 'MICRO_SUGGESTION', duplicate_of_id from micro_suggestion where duplicate_of_id is not null
    union all select 'MICRO_SUGGESTION', suggestion_id, 'OPINION_REPORT', report_id from opinion_source where true
    union all select 'PROPOSAL_LEAD', id, 'CPPCC_PROPOSAL', proposal_id from proposal_lead where proposal_id is not null
    union all select 'CONSULTATION_TOPIC', topic_id, 'CPPCC_PROPOSAL', id from cppcc_proposal where topic_id is not null
    union all select 'CPPCC_PROPOSAL', id, 'CPPCC_PROPOSAL', merged_into_id from cppcc_proposal where merged_into_id is not null
    union all select 'CAMPAIGN', campaign_id, 'SUPERVISION_PROPOSAL', id from supervision_proposal where issued_on is not null
    union all select 'SUPERVISION_PROPOSAL', id, 'SUPERVISION_PROPOSAL', merged_into_id from supervision_proposal where merged_into_id is not null
    union all select 'SUPERVISION_PROPOSAL', proposal_id, 'REPLY', id from recorded_reply where true
    union all select 'REPLY', reply.id, 'COMMITMENT', promise.id from recorded_reply reply
      join commitment promise on promise.assignment_id = reply.assignment_id and promise.round = reply.round
    union all select 'REPLY', reply.id, 'FOLLOW_UP', visit.id from recorded_reply reply
      join follow_up visit on visit.proposal_id = reply.proposal_id and visit.round = reply.round
    union all select 'COMMITMENT', promise.id, 'FOLLOW_UP', visit.id from commitment promise
      join follow_up visit on visit.proposal_id = promise.proposal_id and visit.visited_on = promise.verified_on
    `);
    this.addSql(`
      create view "broken_link" as with recursive answered (kind, id) as (
      select 'REPLY'::text, id from recorded_reply
      union select 'CPPCC_PROPOSAL', id from cppcc_proposal where replied_on is not null
      union select 'OPINION_REPORT', id from opinion_report where feedbacks <> '[]'
      union select 'PRACTICAL_DEED', id from practical_deed where status = 'RECORDED'
      union
      select edge.from_kind, edge.from_id from provenance_edge edge
        join answered on answered.kind = edge.to_kind and answered.id = edge.to_id
    )
    select gap || ':' || id::text as id, gap, kind, id as record_id, region, no, title, happened_on
    from (
      select 'NO_ONWARD_LINK'::text as gap, 'MICRO_SUGGESTION'::text as kind, suggestion.id, suggestion.region, suggestion.no, suggestion.text, suggestion.voiced_on from micro_suggestion suggestion where suggestion.status in ('RECEIVED', 'TAKEN_UP') and not exists (select from provenance_edge edge where edge.from_kind = 'MICRO_SUGGESTION' and edge.from_id = suggestion.id )
      union all select 'NOT_TOLD_BACK'::text as gap, 'MICRO_SUGGESTION'::text as kind, suggestion.id, suggestion.region, suggestion.no, suggestion.text, suggestion.voiced_on from micro_suggestion suggestion where suggestion.status = 'TAKEN_UP'
            and exists (select from answered where kind = 'MICRO_SUGGESTION' and answered.id = suggestion.id)
      union all select 'NO_SOURCE'::text as gap, 'OPINION_REPORT'::text as kind, report.id, report.region, report.no, report.title, report.issued_on from opinion_report report where report.status <> 'WITHDRAWN' and not exists (select from provenance_edge edge where edge.to_kind = 'OPINION_REPORT' and edge.to_id = report.id )
      union all select 'NO_SOURCE'::text as gap, 'SUPERVISION_PROPOSAL'::text as kind, proposal.id, proposal.region, proposal.no, proposal.title, proposal.issued_on from supervision_proposal proposal
      where proposal.issued_on is not null and proposal.status not in ('MERGED', 'WITHDRAWN') and not exists (select from provenance_edge edge where edge.to_kind = 'SUPERVISION_PROPOSAL' and edge.to_id = proposal.id and edge.from_kind <> 'CAMPAIGN')
      union all select 'NO_REPLY'::text as gap, 'SUPERVISION_PROPOSAL'::text as kind, proposal.id, proposal.region, proposal.no, proposal.title, proposal.issued_on from supervision_proposal proposal
      where proposal.issued_on is not null and proposal.status not in ('MERGED', 'WITHDRAWN') and not exists (select from recorded_reply reply where reply.proposal_id = proposal.id)
      union all select 'NOT_VERIFIED'::text as gap, 'COMMITMENT'::text as kind, promise.id, promise.region, proposal.no, promise.text, promise.promised_on from commitment promise join supervision_proposal proposal on proposal.id = promise.proposal_id where promise.verified_on is null
    ) lost (gap, kind, id, region, no, title, happened_on)
    `);
  }
}
