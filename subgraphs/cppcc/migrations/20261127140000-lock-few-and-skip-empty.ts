import { Migration } from '@mikro-orm/migrations';

/** How a proposal's units are counted by one transaction at a time: before, a lock a proposal; now, one of 1,024 for all. */
const [lockEach, lockBuckets] = [
  `perform pg_advisory_xact_lock(hashtextextended(proposal_id::text, 0)) from (`,
  `perform pg_advisory_xact_lock(7010, bucket) from (select distinct (hashtext(proposal_id::text) & 1023) as bucket from (`,
];

const [endEach, endBuckets] = [` order by 1) as touched;`, `) as touched order by 1) as buckets;`];

/**
 * A statement over many proposals needs few locks, however many these are: PostgreSQL's table of locks holds some thousands.
 * Cells of what is owed that have come to nothing are read no more; a day that is past has many.
 */
export class LockFewAndSkipEmpty extends Migration {
  override up(): void {
    this.addSql(`
      do $$
      declare kept text;
      begin
        for kept in select pg_get_functiondef(oid) from pg_proc where proname ~ '^keep_(progress|owed)_on_(insert|update|delete)$' loop
          if position('${lockEach}' in kept) = 0 then raise exception 'a function that keeps counts locks in another way'; end if;
          execute replace(replace(kept, '${lockEach}', '${lockBuckets}'), '${endEach}', '${endBuckets}');
        end loop;
      end $$
    `);
    for (const columns of [
      ['facet', 'sorted_on'],
      ['facet', 'unit_id', 'sorted_on'],
      ['facet', 'year', 'sorted_on'],
    ]) {
      this.addSql(`drop index "progress_owed_tally_${columns.join('_')}_index"`);
      this.addSql(`create index "progress_owed_tally_${columns.join('_')}_index" on "progress_owed_tally" (${columns.map((column) => `"${column}"`).join(', ')}) where rows > 0`);
    }
  }
}
