import { Migration } from '@mikro-orm/migrations';

/** What was answered or issued on a day is read in the order of lists; cells that are added up by the hundred are read from an index alone. */
export class ReadDaysInOrder extends Migration {
  override up(): void {
    this.addSql(`drop index "proposal_progress_replied_on_index"`);
    this.addSql(`create index "proposal_progress_replied_on_index" on "proposal_progress" ("replied_on", "sorted_on", "id")
      include ("no", "proposal_id", "status", "proposal_status", "claimed_outcome", "verified_result")
      where is_counted`);
    this.addSql(`drop index "proposal_progress_look_back_index"`);
    for (const [order, column] of [
      ['number', 'no'],
      ['nearest', 'sorted_on'],
    ]) {
      this.addSql(`create index "proposal_progress_look_back_by_${order}_index" on "proposal_progress" ("replied_on", "${column}", "id")
      include ("is_counted", "status", "claimed_outcome", "proposal_status")
      where is_counted and status = 'REPLIED' and claimed_outcome in ('RESOLVED', 'IN_PLAN')
        and proposal_status in ('REPLIED', 'EVALUATED', 'FOLLOW_UP', 'CARRIED_OVER')`);
    }
    this.addSql(`alter table "proposal_progress" add "changed_on" date generated always as ((changed_at at time zone 'Asia/Shanghai')::date) stored not null`);
    this.addSql(`create index "proposal_progress_changed_on_index" on "proposal_progress" ("changed_on", "sorted_on", "id")
      include ("changed_at", "no", "status", "proposal_status", "claimed_outcome") where is_counted`);
    this.addSql(`alter table "supervision_proposal" add "changed_on" date generated always as ((changed_at at time zone 'Asia/Shanghai')::date) stored not null`);
    this.addSql(`create index "supervision_proposal_changed_on_index" on "supervision_proposal" ("changed_on", "no", "id") include ("changed_at")`);
    this.addSql(`create index "supervision_proposal_issued_on_no_id_index" on "supervision_proposal" ("issued_on", "no", "id")`);
    this.addSql(`create index "progress_tally_units_index" on "progress_tally" ("grain", "claimed_outcome")
      include ("year", "verified_result", "unit_name", "is_counted", "units", "proposals", "claimed")
      where grain in ('unit', 'unit claimedOutcome')`);
    this.addSql(`drop index "progress_owed_tally_facet_sorted_on_index"`);
    this.addSql(`create index "progress_owed_tally_facet_sorted_on_index" on "progress_owed_tally" ("facet", "sorted_on")
      include ("unit_name", "claimed_outcome", "is_counted", "rows") where rows > 0`);
  }
}
