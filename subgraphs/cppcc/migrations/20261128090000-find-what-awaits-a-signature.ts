import { Migration } from '@mikro-orm/migrations';

/** What awaits a signature is found by itself, however it is narrowed besides; what may be looked back at is counted from its index. */
export class FindWhatAwaitsASignature extends Migration {
  override up(): void {
    this.addSql(`create index "proposal_progress_awaits_cosign_index" on "proposal_progress" ("sorted_on", "id")
      include ("proposal_id", "year", "theme_id", "partner", "body", "unit_id", "role", "status", "proposal_status",
        "claimed_outcome", "verified_result", "changed_at", "awaits_cosign", "is_counted")
      where is_counted and awaits_cosign`);
    for (const [order, column] of [
      ['number', 'no'],
      ['nearest', 'sorted_on'],
    ]) {
      this.addSql(`drop index "proposal_progress_look_back_by_${order}_index"`);
      this.addSql(`create index "proposal_progress_look_back_by_${order}_index" on "proposal_progress" ("replied_on", "${column}", "id")
      include ("proposal_id", "is_counted", "status", "claimed_outcome", "proposal_status", "verified_result")
      where is_counted and status = 'REPLIED' and claimed_outcome in ('RESOLVED', 'IN_PLAN')
        and proposal_status in ('REPLIED', 'EVALUATED', 'FOLLOW_UP', 'CARRIED_OVER')`);
    }
    this.addSql('analyze "proposal_progress"');
  }
}
