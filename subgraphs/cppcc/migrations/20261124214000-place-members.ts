import { Migration } from '@mikro-orm/migrations';

/** 委员编入站(室) and co-building; the rules that mechanisms rest on and the yearly checks. */
export class PlaceMembers extends Migration {
  override up(): void {
    this.addSql(`
      create table "co_building" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "node_id" uuid not null,
      "place_id" uuid not null,
      "host_party" varchar(255) not null,
      "built_from" date not null,
      "built_until" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "co_building_built_from_id_index" on "co_building" ("built_from", "id")');
    this.addSql('create index "co_building_region_built_from_id_index" on "co_building" ("region", "built_from", "id")');
    this.addSql(`
      create index "co_building_place_id_built_from_id_index" on "co_building" ("place_id", "built_from", "id")
    `);
    this.addSql(`
      create index "co_building_node_id_built_from_id_index" on "co_building" ("node_id", "built_from", "id")
    `);
    this.addSql(`
      create table "member" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "level" text not null,
      "sector" varchar(255) not null,
      "party" varchar(255) null,
      "is_party_member" boolean not null,
      "group_id" uuid not null,
      "admitted_on" date not null,
      "left_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "member_no_id_index" on "member" ("no", "id")');
    this.addSql('create index "member_level_no_index" on "member" ("level", "no")');
    this.addSql('create index "member_sector_index" on "member" ("sector")');
    this.addSql('create index "member_group_id_index" on "member" ("group_id")');
    this.addSql('alter table "member" add constraint "member_region_no_unique" unique ("region", "no")');
    this.addSql(`
      create table "member_placement" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "member_id" uuid not null,
      "place_id" uuid not null,
      "placed_from" date not null,
      "placed_until" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "member_placement_placed_from_id_index" on "member_placement" ("placed_from", "id")
    `);
    this.addSql('create index "member_placement_region_placed_from_id_index" on "member_placement" ("region", "placed_from", "id")');
    this.addSql(`
      create index "member_placement_place_id_placed_from_id_index" on "member_placement" ("place_id", "placed_from", "id")
    `);
    this.addSql(`
      create index "member_placement_member_id_placed_from_id_index" on "member_placement" ("member_id", "placed_from", "id")
    `);
    this.addSql(`
      create table "rule_document" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "title" varchar(255) not null,
      "issuer" varchar(255) not null,
      "mechanism" text not null,
      "measure_count" int null,
      "in_force_from" date not null,
      "valid_to" date null,
      "supersedes_id" uuid null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "rule_document_in_force_from_id_index" on "rule_document" ("in_force_from", "id")');
    this.addSql(`
      create index "rule_document_mechanism_in_force_from_id_index" on "rule_document" ("mechanism", "in_force_from", "id")
    `);
    this.addSql(`
      alter table "rule_document" add constraint "rule_document_region_no_unique" unique ("region", "no")
    `);
    this.addSql(`
      create table "standard_check" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "place_id" uuid not null,
      "year" int not null,
      "checked_on" date not null,
      "answers" jsonb not null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "standard_check_checked_on_id_index" on "standard_check" ("checked_on", "id")');
    this.addSql('create index "standard_check_year_region_index" on "standard_check" ("year", "region")');
    this.addSql(`
      alter table "standard_check" add constraint "standard_check_place_id_year_unique" unique ("place_id", "year")
    `);
    this.addSql(`
      alter table "co_building" add constraint "co_building_status_check" check ("status" in ('ACTIVE', 'ENDED'))
    `);
    this.addSql(`
      alter table "member" add constraint "member_level_check" check ("level" in ('REGION', 'CITY', 'COUNTY'))
    `);
    this.addSql(`
      alter table "member" add constraint "member_status_check" check ("status" in ('ACTIVE', 'LEFT'))
    `);
    this.addSql(`
      alter table "member_placement" add constraint "member_placement_status_check" check ("status" in ('PLACED', 'ENDED'))
    `);
    this.addSql(`
      alter table "rule_document" add constraint "rule_document_mechanism_check" check ("mechanism" in ('INTEGRATION', 'CONVENORS', 'WORK_PLACES', 'MEMBER_PLACEMENT', 'OPERATION', 'STANDARD_CHECK', 'DEMONSTRATION', 'CASE_STORY', 'OPEN_REVIEW', 'PERFORMANCE_REVIEW', 'MEMBER_CONTACT', 'OUTREACH', 'CONSULTATION', 'MICRO_CONSULTATION', 'SUPERVISION', 'PROPOSAL_HANDLING', 'MICRO_SUGGESTION', 'OPINION_REPORT', 'PRACTICAL_DEED'))
    `);
    this.addSql(`
      alter table "rule_document" add constraint "rule_document_status_check" check ("status" in ('ISSUED', 'SUPERSEDED', 'REPEALED'))
    `);
    this.addSql(`
      alter table "standard_check" add constraint "standard_check_status_check" check ("status" in ('RECORDED'))
    `);
    this.addSql(`
      create view "ticked_item" as select standard_check.id::text || ':' || (ticked ->> 'item') as id, standard_check.id as check_id,
      standard_check.place_id, standard_check.year, standard_check.region, standard_check.version,
      standard_check.recorded_at, standard_check.is_sample,
      ticked ->> 'item' as item, ticked ->> 'answer' as answer
    from standard_check
    cross join jsonb_array_elements(standard_check.answers) as ticked
    `);
    this.addSql(`
      create view "member_level" as select member.level, count(*)::int as members, count(placement.id)::int as placed
    from member
    left join member_placement placement on placement.member_id = member.id and placement.status = 'PLACED'
    where member.status = 'ACTIVE'
    group by member.level
    `);
  }
}
