import { Migration } from '@mikro-orm/migrations';

/** Lists are read along an index in each of their orders, and a text is found by the pairs of letters in it. */
export class FindInOrder extends Migration {
  override up(): void {
    this.addSql(`drop index "proposal_progress_sorted_on_id_index"`);
    this.addSql(`create index "proposal_progress_nearest_index" on "proposal_progress" ("sorted_on", "id", "status", "proposal_status", "role", "awaits_cosign")`);
    for (const column of ['year', 'theme_id', 'status', 'proposal_status']) {
      this.addSql(`create index "proposal_progress_${column}_no_id_index" on "proposal_progress" ("${column}", "no", "id")`);
    }
    for (const column of ['year', 'theme_id']) {
      this.addSql(`create index "proposal_progress_${column}_changed_at_id_index" on "proposal_progress" ("${column}", "changed_at", "id")`);
    }
    this.addSql(`create index "proposal_progress_owed_index" on "proposal_progress" ("sorted_on", "id")
      include ("proposal_id", "year", "theme_id", "partner", "body", "unit_id", "unit_name", "role", "status",
        "proposal_status", "claimed_outcome", "verified_result", "awaits_cosign", "is_counted")
      where is_counted and sorted_on < '9999-12-31'`);
    this.addSql(`create index "proposal_progress_look_back_index" on "proposal_progress" ("no", "id", "replied_on")
      include ("is_counted", "status", "claimed_outcome", "proposal_status")
      where is_counted and status = 'REPLIED' and claimed_outcome in ('RESOLVED', 'IN_PLAN')
        and proposal_status in ('REPLIED', 'EVALUATED', 'FOLLOW_UP', 'CARRIED_OVER')`);
    this.addSql(`create index "commitment_open_index" on "commitment" ("due_on", "id", "year", "body") where verified_on is null`);
    this.addSql(`create index "supervision_proposal_in_hand_index" on "supervision_proposal" ("no", "id", "status")
        where status not in ('CLOSED', 'CARRIED_OVER', 'WITHDRAWN', 'MERGED', 'VERIFIED')`);
    this.addSql(`create index "supervision_proposal_not_done_index" on "supervision_proposal" ("no", "id") where verified_result = 'NO'`);
    // Every two neighbouring letters of a text: words of two are the rule in Chinese.
    this.addSql(`
      create function pairs_in(variadic texts text[]) returns text[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct pair), '{}') from unnest(texts) as text,
        lateral (select substr(text, place, 2) as pair from generate_series(1, length(text) - 1) as place) as pairs
      $$
    `);
    this.addSql(`create index "supervision_proposal_pairs_index" on "supervision_proposal" using gin (pairs_in(no, title))`);
    this.addSql('analyze "supervision_proposal"');
  }
}
