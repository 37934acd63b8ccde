import { Migration } from '@mikro-orm/migrations';

/** What changed or was answered within a time is listed and counted from an index alone; so is what contradicts a claim. */
export class ReadTimesFromIndexes extends Migration {
  override up(): void {
    for (const column of ['changed_at', 'replied_on']) {
      this.addSql(`drop index "proposal_progress_${column}_id_index"`);
      this.addSql(`create index "proposal_progress_${column}_index" on "proposal_progress" ("${column}", "id")
      include ("sorted_on", "no", "proposal_id", "status", "proposal_status", "claimed_outcome", "verified_result")
      where is_counted`);
    }
    this.addSql(`create index "proposal_progress_contradicted_index" on "proposal_progress" ("proposal_id")
      where claimed_outcome = 'RESOLVED' and verified_result = 'NO'`);
  }
}
