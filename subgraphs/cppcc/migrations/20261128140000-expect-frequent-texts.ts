import { Migration } from '@mikro-orm/migrations';

/**
 * How many proposals PostgreSQL expects to have a text, by what it keeps of how frequent groups of letters are: as many as
 * have the rarest of the first eight; of a single letter, all. It is an estimate, by which a way is chosen, and nothing that is told.
 */
export class ExpectFrequentTexts extends Migration {
  override up(): void {
    this.addSql(`
      create function proposals_expected(sought text) returns float language plpgsql strict as $$
      declare
        gram text;
        plan json;
        least float;
      begin
        foreach gram in array (grams_sought(sought))[1:8] loop
          execute format('explain (format json) select from supervision_proposal where grams_in(no, title) @> %L', array[gram])
            into plan;
          least := least(least, (plan -> 0 -> 'Plan' ->> 'Plan Rows')::float);
        end loop;
        return coalesce(least, (select reltuples from pg_class where oid = 'supervision_proposal'::regclass));
      end
      $$
    `);
  }
}
