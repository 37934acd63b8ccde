import { Migration } from '@mikro-orm/migrations';

/** In which round a unit has replied, and where a record stood before it was put aside. */
export class RememberRounds extends Migration {
  override up(): void {
    this.addSql(`alter table "proposal_progress" add "replied_round" int null`);
    this.addSql(`
      update "proposal_progress" set "replied_round" = case when "status" = 'REPLIED' then "round" else "round" - 1 end
      where "replied_on" is not null
    `);
    this.addSql(`alter table "assignment" add "status_before" text null`);
    this.addSql(`alter table "assignment" add constraint "assignment_status_before_check" check ("status_before" in ('ACTIVE', 'OBJECTED', 'SUSPENDED', 'REASSIGNED', 'ENDED'))`);
    this.addSql(`update "assignment" set "status_before" = 'ACTIVE' where "status" = 'SUSPENDED'`);
    this.addSql(`alter table "supervision_proposal" add "status_before" text null`);
    this.addSql(
      `alter table "supervision_proposal" add constraint "supervision_proposal_status_before_check" check ("status_before" in ('DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'NOT_FILED', 'ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'EVALUATED', 'REWORK', 'FOLLOW_UP', 'VERIFIED', 'CLOSED', 'CARRIED_OVER', 'MERGED', 'SUSPENDED', 'WITHDRAWN'))`,
    );
    this.addSql(`update "supervision_proposal" set "status_before" = 'IN_PROGRESS' where "status" = 'SUSPENDED'`);
  }
}
