import { Migration } from '@mikro-orm/migrations';

/** In which round a handling was replied to, where it stood before it was put aside, and how far it follows its assignment. */
export class RememberRounds extends Migration {
  override up(): void {
    this.addSql(`
      alter table "handling"
      add "assignment_version" int not null default 0,
      add "status_before" text null,
      add "replied_round" int null
    `);
    this.addSql(
      `alter table "handling" add constraint "handling_status_before_check" check ("status_before" in ('ASSIGNED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'REWORK', 'SUSPENDED', 'RELEASED'))`,
    );
    this.addSql(`
      update "handling" set
      "replied_round" = case when "replied_on" is null then null when "status" = 'REPLIED' then "round" else "round" - 1 end,
      "status_before" = case when "status" = 'SUSPENDED' then 'IN_PROGRESS' end
    `);
  }
}
