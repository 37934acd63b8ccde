import { Migration } from '@mikro-orm/migrations';

/** Whom the text of a proposal concerns: the partner of its campaign, and those whose officers handle it. */
export class NameParties extends Migration {
  override up(): void {
    this.addSql(`alter table "supervision_proposal" add "parties" text[] null`);
    this.addSql(`update "supervision_proposal" as proposal set "parties" = (
      select array_agg(distinct party) from (
        select proposal."partner" as party
        union all select "handled_by" from "assignment" where "proposal_id" = proposal."id") as known)`);
    this.addSql(`alter table "supervision_proposal" alter column "parties" set not null`);
    this.addSql(`alter table "assignment" add "parties" text[] null`);
    this.addSql(`update "assignment" set "parties" =
      (select "parties" from "supervision_proposal" as proposal where proposal."id" = "assignment"."proposal_id")`);
    this.addSql(`alter table "assignment" alter column "parties" set not null`);
  }
}
