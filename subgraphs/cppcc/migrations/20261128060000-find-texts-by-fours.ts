import { Migration } from '@mikro-orm/migrations';

/** A text is found by every four neighbouring letters of it, a shorter one by every two; the rows of a proposal are counted from an index alone. */
export class FindTextsByFours extends Migration {
  override up(): void {
    this.addSql(`
      create function grams_in(variadic texts text[]) returns text[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct substr(text, place, letters)), '{}')
      from unnest(texts) as text, unnest(array[2, 4]) as letters, generate_series(1, length(text) - letters + 1) as place
      $$
    `);
    this.addSql(`
      create function grams_sought(sought text) returns text[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(distinct substr(sought, place, letters)), '{}')
      from (select case when length(sought) >= 4 then 4 else 2 end as letters) as gram,
        generate_series(1, length(sought) - letters + 1) as place
      $$
    `);
    this.addSql(`drop index "supervision_proposal_pairs_index"`);
    this.addSql(`create index "supervision_proposal_grams_index" on "supervision_proposal" using gin (grams_in(no, title))`);
    this.addSql('drop function pairs_in(text[])');
    this.addSql(`drop index "proposal_progress_proposal_id_index"`);
    this.addSql(`create index "proposal_progress_proposal_index" on "proposal_progress" ("proposal_id")
      include ("is_counted", "sorted_on", "claimed_outcome", "verified_result")`);
    this.addSql('analyze "supervision_proposal"');
  }
}
