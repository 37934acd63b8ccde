import { Migration } from '@mikro-orm/migrations';

/** Counts that are kept beside the rows: what the triggers of a counted table call, and what counts a table anew. */
export class KeepTallies extends Migration {
  override up(): void {
    this.addSql(`
      create function keep_tally() returns trigger language plpgsql as $$
      declare
        moved text := case tg_op
          when 'INSERT' then 'select *, 1 as change from come'
          when 'DELETE' then 'select *, -1 as change from gone'
          else 'select *, 1 as change from come union all select *, -1 as change from gone' end;
      begin
        -- In the order of their keys, so that two transactions never wait for one another's cells crosswise.
        execute format(
          'insert into %1$I (cell, %2$s, rows)
           select md5(jsonb_build_array(%2$s)::text)::uuid as cell, %2$s, sum(change)
           from (select %3$s, change from (%4$s) as moved) as cells
           group by %2$s having sum(change) <> 0 order by 1
           on conflict (cell) do update set rows = %1$I.rows + excluded.rows',
          tg_argv[0], tg_argv[1], tg_argv[2], moved);
        return null;
      end $$
    `);
    this.addSql(`
      create function recount_tally(counted text, tally text, names text, vals text) returns void language plpgsql as $$
      begin
        execute format('delete from %I', tally);
        execute format(
          'insert into %1$I (cell, %2$s, rows)
           select md5(jsonb_build_array(%2$s)::text)::uuid, %2$s, count(*)
           from (select %3$s from %4$I) as cells group by %2$s',
          tally, names, vals, counted);
      end $$
    `);
  }
}
