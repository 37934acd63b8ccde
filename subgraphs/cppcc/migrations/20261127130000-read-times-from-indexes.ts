import { Migration } from '@mikro-orm/migrations';

/** What changed, was issued or was answered within a time is listed and counted from an index alone; so is what is not issued yet, or contradicts a claim. */
export class ReadTimesFromIndexes extends Migration {
  override up(): void {
    for (const column of ['changed_at', 'replied_on']) {
      this.addSql(`drop index "proposal_progress_${column}_id_index"`);
      this.addSql(`create index "proposal_progress_${column}_index" on "proposal_progress" ("${column}", "id")
      include ("sorted_on", "no", "proposal_id", "status", "proposal_status", "claimed_outcome", "verified_result")
      where is_counted`);
    }
    for (const column of ['changed_at', 'issued_on']) {
      this.addSql(`drop index "supervision_proposal_${column}_id_index"`);
      this.addSql(`create index "supervision_proposal_${column}_id_no_index" on "supervision_proposal" ("${column}", "id", "no")`);
    }
    this.addSql(`create index "supervision_proposal_not_issued_index" on "supervision_proposal" ("no", "id") where status in ('DRAFT', 'UNDER_REVIEW', 'REVIEWED')`);
    this.addSql(`create index "proposal_progress_proposal_status_sorted_on_id_index" on "proposal_progress" ("proposal_status", "sorted_on", "id")`);
    this.addSql(`create index "proposal_progress_contradicted_index" on "proposal_progress" ("proposal_id")
      where claimed_outcome = 'RESOLVED' and verified_result = 'NO'`);
  }
}
