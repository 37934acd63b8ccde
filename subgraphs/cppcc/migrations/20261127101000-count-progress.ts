import { Migration } from '@mikro-orm/migrations';

/** The columns that tell cells apart, and how a grain names them, in its order. */
const told = {
  ...{ theme_id: 'themeId', partner: 'partner', proposal_status: 'proposalStatus', body: 'body', unit_id: 'unit' },
  ...{ role: 'role', status: 'status', claimed_outcome: 'claimedOutcome', awaits_cosign: 'awaitsCosign' },
};

/** By which columns of the units cells are kept, of all proposals and by theme, partner and status. */
export const ofUnits = [
  ...['', 'body', 'unit_id, unit_name', 'role', 'status', 'claimed_outcome', 'awaits_cosign'],
  ...['body, role', 'body, status', 'body, claimed_outcome', 'role, status', 'role, claimed_outcome'],
  ...['status, claimed_outcome', 'unit_id, unit_name, status', 'unit_id, unit_name, claimed_outcome'],
];

const grains = [...ofUnits, ...['theme_id', 'partner', 'proposal_status'], ...ofUnits.map((columns) => ['theme_id, partner, proposal_status', columns].filter(Boolean).join(', '))];

const columns = `"grain", "year", "theme_id", "partner", "proposal_status", "verified_result", "body", "unit_id",
        "unit_name", "role", "status", "claimed_outcome", "awaits_cosign"`;

const nameOfGrain = Object.entries(told).map(([column, name]) => `case grouping(${column}) when 0 then '${name}' end`);

const groupingSets = grains.map((grain) => `(${['change, proposal_id, year, verified_result', grain].filter(Boolean).join(', ')})`);

/** The columns of which a proposal's units show several values, and how these sets of values are named. */
const severally = `('body', body), ('role', role), ('status', status), ('claimedOutcome', claimed_outcome)`;

/** What a row must change in for a count to change. */
const relevant = `id, proposal_id, year, verified_result, unit_name, is_counted, ${Object.keys(told).join(', ')}`;

/** The words that stand in columns of the tracker's cells. */
const wordsOfCells = {
  proposal_status: `'DRAFT', 'UNDER_REVIEW', 'REVIEWED', 'NOT_FILED', 'ISSUED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'EVALUATED', 'REWORK', 'FOLLOW_UP', 'VERIFIED', 'CLOSED', 'CARRIED_OVER', 'MERGED', 'SUSPENDED', 'WITHDRAWN'`,
  verified_result: `'YES', 'PARTLY', 'NO'`,
  role: `'LEAD', 'CO_HANDLER', 'SEPARATE', 'SOLE'`,
  status: `'ASSIGNED', 'RECEIVED', 'OBJECTED', 'IN_PROGRESS', 'AWAITING_COSIGN', 'REPLIED', 'REWORK', 'SUSPENDED', 'RELEASED'`,
  claimed_outcome: `'RESOLVED', 'IN_PLAN', 'NOT_NOW', 'REFERENCE_ONLY'`,
};

/** Adds up moves of progress rows, each with a change of 1 or -1, and puts the sums into the cells. */
const addCells = (moves: string) => `
        insert into progress_tally (cell, ${columns}, is_counted, units, proposals, claimed)
        select md5(jsonb_build_array(${columns})::text)::uuid as cell, ${columns}, true,
          sum(change * units), sum(change), sum(change * claimed)
        from (
          select change, year, verified_result, theme_id, partner, proposal_status, body, unit_id, unit_name, role, status,
            claimed_outcome, awaits_cosign, concat_ws(' ', ${nameOfGrain.join(', ')}) as grain,
            count(*) as units, (count(*) filter (where claimed_outcome = 'RESOLVED') > 0)::int as claimed
          from (${moves}) as moved where is_counted
          group by grouping sets (${groupingSets.join(', ')})
        ) as counted
        group by ${columns}
        having sum(change * units) <> 0 or sum(change) <> 0 or sum(change * claimed) <> 0
        order by grain, cell
        on conflict (cell) do update set units = progress_tally.units + excluded.units,
          proposals = progress_tally.proposals + excluded.proposals, claimed = progress_tally.claimed + excluded.claimed;`;

/** Adds up the sets of values that the units of the moved proposals show. */
const addSets = (moves: string) => `
        insert into progress_set_tally (cell, "of", year, verified_result, held, claimed, is_counted, proposals)
        select md5(jsonb_build_array("of", year, verified_result, held, claimed)::text)::uuid as cell, "of", year, verified_result,
          held, claimed, true, sum(change)
        from (
          select change, "of", year, verified_result, array_agg(distinct value) as held,
            coalesce(array_agg(distinct value) filter (where claimed_outcome = 'RESOLVED'), '{}') as claimed
          from (${moves}) as moved, lateral (values ${severally}) as shown("of", value)
          where is_counted and value is not null
          group by change, proposal_id, "of", year, verified_result
        ) as counted
        group by "of", year, verified_result, held, claimed
        having sum(change) <> 0
        order by "of", cell
        on conflict (cell) do update set proposals = progress_set_tally.proposals + excluded.proposals;`;

export const all = 'select 1 as change, stands.* from proposal_progress as stands';

/** The rows that each event brings and takes, by the names under which its triggers know them. */
const events = { insert: ['come'], update: ['come', 'gone'], delete: ['gone'] };

const transitions = { come: 'new table as come', gone: 'old table as gone' };

/**
 * The triggers of progress rows that keep cells, with their functions, in SQL. A proposal counts once in a cell, whichever of
 * its units stand there: what it counted before and counts now is told of it as a whole, and whoever changes another of its
 * units waits. What changes in nothing relevant changes no cell.
 */
export const keeping = (trigger: string, keep: string, relevantColumns: string, statements: readonly ((moves: string) => string)[]): string[] =>
  Object.entries(events).flatMap(([event, rows]) => {
    const touched = rows.map((one) => `select proposal_id from ${one}`).join(' union ');
    const moves = `
            ${all} where proposal_id in (${touched})
            union all select -1, stood.* from proposal_progress as stood where proposal_id in (${touched})
              ${rows.includes('come') ? 'and id not in (select id from come)' : ''}
            ${rows.includes('gone') ? 'union all select -1, went.* from gone as went' : ''}`;
    const isSame = `if not exists (select ${relevantColumns} from come except select ${relevantColumns} from gone) then return null; end if;`;
    const referencing = rows
      .toReversed()
      .map((one) => transitions[one as keyof typeof transitions])
      .join(' ');
    return [
      `
      create function ${keep}_on_${event}() returns trigger language plpgsql as $$
      begin
        ${event === 'update' ? isSame : ''}
        perform pg_advisory_xact_lock(hashtextextended(proposal_id::text, 0)) from (${touched} order by 1) as touched;
        ${statements.map((statement) => statement(moves)).join('')}
        return null;
      end $$
    `,
      `create trigger ${trigger}_${event} after ${event} on proposal_progress referencing ${referencing} for each statement execute function ${keep}_on_${event}()`,
    ];
  });

/** The checks that a table's columns hold words that stand there, in SQL. */
export const wordChecks = (table: string): string[] =>
  Object.entries(wordsOfCells).map(([column, words]) => `alter table "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${words}))`);

/** What totals of the tracker count is kept beside its rows. */
export class CountProgress extends Migration {
  override up(): void {
    this.addSql(`
      alter table "proposal_progress" add "is_counted" boolean generated always as (is_binding or status = 'REPLIED') stored not null
    `);
    this.makeCells();
    this.makeSets();
    for (const sql of keeping('count', 'keep_progress', relevant, [addCells, addSets])) this.addSql(sql);
    // For whoever has filled the rows past their triggers.
    this.addSql(`
      create function recount_progress() returns void language plpgsql as $$
      begin
        delete from progress_tally;
        delete from progress_set_tally;
        ${addCells(all)}
        ${addSets(all)}
      end $$
    `);
    this.addSql('select recount_progress()');
  }

  private makeCells(): void {
    this.addSql(`
      create table "progress_tally" (
      "cell" uuid not null,
      "grain" varchar(64) not null,
      "year" int not null,
      "theme_id" uuid null,
      "partner" varchar(32) null,
      "proposal_status" text null,
      "verified_result" text null,
      "body" varchar(32) null,
      "unit_id" uuid null,
      "unit_name" varchar(255) null,
      "role" text null,
      "status" text null,
      "claimed_outcome" text null,
      "awaits_cosign" boolean null,
      "is_counted" boolean not null,
      "units" int not null,
      "proposals" int not null,
      "claimed" int not null,
      primary key ("cell")
      )
    `);
    for (const column of ['year', 'theme_id', 'unit_id']) {
      this.addSql(`create index "progress_tally_grain_${column}_index" on "progress_tally" ("grain", "${column}")`);
    }
    for (const sql of wordChecks('progress_tally')) this.addSql(sql);
  }

  private makeSets(): void {
    this.addSql(`
      create table "progress_set_tally" (
      "cell" uuid not null,
      "of" varchar(32) not null,
      "year" int not null,
      "verified_result" text null,
      "held" text[] not null,
      "claimed" text[] not null,
      "is_counted" boolean not null,
      "proposals" int not null,
      primary key ("cell")
      )
    `);
    this.addSql(`create index "progress_set_tally_of_year_index" on "progress_set_tally" ("of", "year")`);
    this.addSql(`alter table "progress_set_tally" add constraint "progress_set_tally_verified_result_check" check ("verified_result" in (${wordsOfCells.verified_result}))`);
  }
}
