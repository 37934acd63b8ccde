import { Migration } from '@mikro-orm/migrations';

/** By what proposals are counted from now on, as their triggers tell it. */
const [names, values] = [
  'region, campaign_id, theme_id, year, partner, status, verified_result, is_first_in_plan, is_claim_contradicted, issued_on, carried_over_to, repeats_id',
  'region, campaign_id, theme_id, year, partner, status, verified_result, is_first_in_plan, is_claim_contradicted, nullif(issued_on is not null, false) as issued_on, nullif(carried_over_to is not null, false) as carried_over_to, nullif(repeats_id is not null, false) as repeats_id',
];

/** The rows that each event moves, by the names under which its triggers know them. */
export const transitions = {
  insert: 'new table as come',
  update: 'old table as gone new table as come',
  delete: 'old table as gone',
};

/** Has a proposal say whether a look-back contradicts a claim of one of its units, for the proposals of some rows. */
const noteClaims = (rows: string): string => `
        update supervision_proposal as proposal set is_claim_contradicted = stands.is_contradicted
        from (
          select touched.proposal_id, exists (select from proposal_progress as row where row.proposal_id = touched.proposal_id
            and row.claimed_outcome = 'RESOLVED' and row.verified_result = 'NO') as is_contradicted
          from (select distinct proposal_id from ${rows}) as touched
        ) as stands
        where proposal.id = stands.proposal_id and proposal.is_claim_contradicted <> stands.is_contradicted;`;

/** That a look-back contradicts a unit's claim stands with the proposal, so that such proposals are listed and counted as all others. */
export class NoteContradictedClaims extends Migration {
  override up(): void {
    this.addSql(`alter table "supervision_proposal" add "is_claim_contradicted" boolean not null default false`);
    for (const [event, transition] of Object.entries(transitions)) {
      this.addSql(`
      create function note_claims_on_${event}() returns trigger language plpgsql as $$
      begin ${noteClaims(event === 'delete' ? 'gone' : 'come')}
        return null;
      end $$
    `);
      this.addSql(`create trigger note_claims_${event} after ${event} on proposal_progress referencing ${transition} for each statement execute function note_claims_on_${event}()`);
    }
    this.addSql(`drop index "supervision_proposal_not_done_index"`);
    this.addSql(`create index "supervision_proposal_contradicted_index" on "supervision_proposal" ("no", "id") where is_claim_contradicted`);
    this.countThem();
    // For whoever has filled the rows past their triggers.
    this.addSql(`create function renote_claims() returns void language sql as $$ ${noteClaims('(select id as proposal_id from supervision_proposal) as every')} $$`);
    this.addSql('select recount_proposals(), renote_claims()');
  }

  private countThem(): void {
    this.addSql(`alter table "supervision_proposal_tally" add "is_claim_contradicted" boolean not null default false`);
    this.addSql(`alter table "supervision_proposal_tally" alter column "is_claim_contradicted" drop default`);
    const call = `for each statement execute function keep_tally('supervision_proposal_tally', '${names}', '${values}')`;
    for (const [event, transition] of Object.entries(transitions)) {
      this.addSql(`drop trigger count_${event} on supervision_proposal`);
      this.addSql(`create trigger count_${event} after ${event} on supervision_proposal referencing ${transition} ${call}`);
    }
    this.addSql('drop function recount_tallies()');
    this.addSql(`
      create function recount_proposals() returns void language sql as $$
      select recount_tally('supervision_proposal', 'supervision_proposal_tally', '${names}', '${values}');
      $$
    `);
  }
}
