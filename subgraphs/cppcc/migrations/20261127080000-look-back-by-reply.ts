import { Migration } from '@mikro-orm/migrations';

/** 回头看: units are found by the day of their reply. */
export class LookBackByReply extends Migration {
  override up(): void {
    this.addSql(`
      create index "proposal_progress_replied_on_id_index" on "proposal_progress" ("replied_on", "id")
    `);
  }
}
