import { Migration } from '@mikro-orm/migrations';

/** 委员工作站(室), the chain of work that leads them, and what was known of facts before they changed. */
export class OpenWorkPlaces extends Migration {
  override up(): void {
    this.addSql(`
      create table "chain_task" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "node_id" uuid not null,
      "from_task_id" uuid null,
      "title" varchar(255) not null,
      "text" text not null,
      "routed_on" date not null,
      "due_on" date not null,
      "report" text null,
      "reported_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "chain_task_due_on_id_index" on "chain_task" ("due_on", "id")');
    this.addSql('create index "chain_task_node_id_due_on_id_index" on "chain_task" ("node_id", "due_on", "id")');
    this.addSql('create index "chain_task_from_task_id_index" on "chain_task" ("from_task_id")');
    this.addSql(`
      create table "fact_version" (
      "id" uuid not null default gen_random_uuid(),
      "subject" varchar(63) not null,
      "record_id" uuid not null,
      "known_from" timestamptz not null,
      "known_until" timestamptz not null,
      "state" jsonb not null,
      primary key ("id")
      )
    `);
    this.addSql(`
      create index "fact_version_subject_known_until_index" on "fact_version" ("subject", "known_until")
    `);
    this.addSql('create index "fact_version_subject_record_id_index" on "fact_version" ("subject", "record_id")');
    this.addSql(`
      create table "org_node" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "kind" text not null,
      "level" int not null,
      "name" varchar(255) not null,
      "parent_id" uuid null,
      "founded_on" date not null,
      "dissolved_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "org_node_level_name_id_index" on "org_node" ("level", "name", "id")');
    this.addSql('create index "org_node_parent_id_index" on "org_node" ("parent_id")');
    this.addSql('alter table "org_node" add constraint "org_node_region_name_unique" unique ("region", "name")');
    this.addSql(`
      create table "seat" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "role" text not null,
      "place_id" uuid null,
      "holder" varchar(255) not null,
      "basis" text null,
      "basis_no" varchar(255) not null,
      "held_from" date not null,
      "held_until" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "seat_place_id_role_status_index" on "seat" ("place_id", "role", "status")');
    this.addSql(`
      create index "seat_region_role_held_from_id_index" on "seat" ("region", "role", "held_from", "id")
    `);
    this.addSql(`
      create table "work_place" (
      "id" uuid not null,
      "region" varchar(6) not null,
      "version" int not null default 1,
      "recorded_at" timestamptz not null,
      "is_sample" boolean not null default false,
      "changed_at" timestamptz not null,
      "no" varchar(255) not null,
      "name" varchar(255) not null,
      "kind" text not null,
      "mode" text not null,
      "host_name" varchar(255) not null,
      "sector" varchar(255) null,
      "party" varchar(255) null,
      "priority" text null,
      "branch_id" uuid not null,
      "opened_on" date not null,
      "closed_on" date null,
      "status" text not null,
      primary key ("id")
      )
    `);
    this.addSql('create index "work_place_no_id_index" on "work_place" ("no", "id")');
    this.addSql('create index "work_place_mode_no_index" on "work_place" ("mode", "no")');
    this.addSql('create index "work_place_sector_index" on "work_place" ("sector")');
    this.addSql('create index "work_place_party_index" on "work_place" ("party")');
    this.addSql('create index "work_place_branch_id_index" on "work_place" ("branch_id")');
    this.addSql('alter table "work_place" add constraint "work_place_region_no_unique" unique ("region", "no")');
    this.addSql(`
      alter table "chain_task" add constraint "chain_task_status_check" check ("status" in ('ROUTED', 'REPORTED', 'ACCEPTED'))
    `);
    this.addSql(`
      alter table "org_node" add constraint "org_node_kind_check" check ("kind" in ('LEADING_GROUP', 'COMMITTEE_BRANCH', 'COUNTY_LEADING_GROUP', 'SECTOR_GROUP', 'PARTY_MEMBERS', 'NON_PARTY_MEMBERS', 'CONSTITUENTS'))
    `);
    this.addSql(`
      alter table "org_node" add constraint "org_node_status_check" check ("status" in ('ACTIVE', 'DISSOLVED'))
    `);
    this.addSql(`
      alter table "seat" add constraint "seat_role_check" check ("role" in ('FIRST_CONVENOR', 'SECOND_CONVENOR', 'STATION_HEAD', 'AREA_CHIEF'))
    `);
    this.addSql(`
      alter table "seat" add constraint "seat_basis_check" check ("basis" in ('GROUP_LEADER', 'COBUILD_PARTY_HEAD'))
    `);
    this.addSql(`
      alter table "seat" add constraint "seat_status_check" check ("status" in ('HELD', 'LEFT'))
    `);
    this.addSql(`
      alter table "work_place" add constraint "work_place_kind_check" check ("kind" in ('STATION', 'STUDIO'))
    `);
    this.addSql(`
      alter table "work_place" add constraint "work_place_mode_check" check ("mode" in ('EMBEDDED', 'SECTOR', 'PARTY', 'ORGANISATION', 'POLICY_TASK'))
    `);
    this.addSql(`
      alter table "work_place" add constraint "work_place_priority_check" check ("priority" in ('ECOLOGICAL_BARRIER', 'BORDER_STABILITY', 'ENERGY_BASE', 'FARM_PRODUCE_BASE', 'NORTHERN_GATEWAY', 'MODEL_REGION'))
    `);
    this.addSql(`
      alter table "work_place" add constraint "work_place_status_check" check ("status" in ('OPEN', 'CLOSED'))
    `);
    this.addSql(`
      create or replace function "work_place_keep_version_fn"() returns trigger as $$ begin insert into fact_version (subject, record_id, known_from, known_until, state) values (tg_table_name, old.id, old.changed_at, new.changed_at, to_jsonb(old)); return null; end; $$ language plpgsql
    `);
    this.addSql(`
      create trigger "keep_version" AFTER UPDATE on "work_place" for each ROW execute function "work_place_keep_version_fn"()
    `);
    this.addSql(`
      create view "vacant_seat" as select place.id::text || ':' || wanted.role as id, place.id as place_id, place.no, place.region, wanted.role
    from work_place place
    cross join (values ('FIRST_CONVENOR'), ('SECOND_CONVENOR'), ('STATION_HEAD')) as wanted (role)
    where place.status = 'OPEN' and (place.kind = 'STATION' or wanted.role <> 'STATION_HEAD')
      and not exists (
        select from seat where seat.place_id = place.id and seat.role = wanted.role and seat.status = 'HELD'
      )
    `);
  }
}
