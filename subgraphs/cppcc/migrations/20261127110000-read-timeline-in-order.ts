import { Migration } from '@mikro-orm/migrations';

/** The dated columns of which the timeline is made, by table. */
const days: Readonly<Record<string, readonly string[]>> = {
  supervision_proposal: ['reviewed_on', 'issued_on', 'listed_on', 'carried_over_on', 'closed_on', 'ended_on'],
  proposal_progress: [...['assigned_on', 'received_on', 'objected_on', 'started_on', 'opinion_on', 'reopened_on', 'extended_on']],
  recorded_reply: ['replied_on'],
  evaluation: ['evaluated_on'],
  follow_up: ['visited_on'],
  chase: ['chased_on'],
};

/** What happened is read in the order of days, from where it stands, however much has happened. */
export class ReadTimelineInOrder extends Migration {
  override up(): void {
    this.addSql(`drop view "timeline_entry"`);
    for (const [table, columns] of Object.entries(days)) {
      const proposal = table === 'supervision_proposal' ? 'id' : 'proposal_id';
      for (const day of columns) {
        this.addSql(`drop index "${table}_${day}_index"`);
        this.addSql(`create index "${table}_${day}_${proposal}_index" on "${table}" ("${day}", "${proposal}")`);
      }
    }
    this.addSql(`
      create view "timeline_entry" as
    select entry.id, entry.kind, entry.proposal_id, entry.happened_on, entry.body, entry.unit_name, entry.about,
      proposal.no, proposal.title, proposal.year, proposal.theme_id, proposal.partner
    from (
    select 'REVIEWED:' || fact.id::text as id, 'REVIEWED'::text as kind, fact.id as proposal_id,
      fact.reviewed_on as happened_on, 'cppcc'::text as body, null::text as unit_name, review_no::text as about
    from supervision_proposal as fact
    union all
    select 'ISSUED:' || fact.id::text as id, 'ISSUED'::text as kind, fact.id as proposal_id,
      fact.issued_on as happened_on, 'cppcc'::text as body, null::text as unit_name, no::text as about
    from supervision_proposal as fact
    union all
    select 'LISTED:' || fact.id::text as id, 'LISTED'::text as kind, fact.id as proposal_id,
      fact.listed_on as happened_on, 'cppcc'::text as body, null::text as unit_name, null::text as about
    from supervision_proposal as fact
    union all
    select 'CARRIED_OVER:' || fact.id::text as id, 'CARRIED_OVER'::text as kind, fact.id as proposal_id,
      fact.carried_over_on as happened_on, 'cppcc'::text as body, null::text as unit_name, carried_over_to::text as about
    from supervision_proposal as fact
    union all
    select 'CLOSED:' || fact.id::text as id, 'CLOSED'::text as kind, fact.id as proposal_id,
      fact.closed_on as happened_on, 'cppcc'::text as body, null::text as unit_name, closing_reason::text as about
    from supervision_proposal as fact
    union all
    select 'ENDED:' || fact.id::text as id, 'ENDED'::text as kind, fact.id as proposal_id,
      fact.ended_on as happened_on, 'cppcc'::text as body, null::text as unit_name, status::text as about
    from supervision_proposal as fact
    union all
    select 'ASSIGNED:' || fact.id::text as id, 'ASSIGNED'::text as kind, fact.proposal_id as proposal_id,
      fact.assigned_on as happened_on, 'cppcc'::text as body, unit_name::text as unit_name, role::text as about
    from proposal_progress as fact
    union all
    select 'REOPENED:' || fact.id::text as id, 'REOPENED'::text as kind, fact.proposal_id as proposal_id,
      fact.reopened_on as happened_on, 'cppcc'::text as body, unit_name::text as unit_name, null::text as about
    from proposal_progress as fact
    union all
    select 'EXTENDED:' || fact.id::text as id, 'EXTENDED'::text as kind, fact.proposal_id as proposal_id,
      fact.extended_on as happened_on, 'cppcc'::text as body, unit_name::text as unit_name, extension_reason::text as about
    from proposal_progress as fact
    union all
    select 'RECEIVED:' || fact.id::text as id, 'RECEIVED'::text as kind, fact.proposal_id as proposal_id,
      fact.received_on as happened_on, body::text as body, unit_name::text as unit_name, null::text as about
    from proposal_progress as fact
    union all
    select 'OBJECTED:' || fact.id::text as id, 'OBJECTED'::text as kind, fact.proposal_id as proposal_id,
      fact.objected_on as happened_on, body::text as body, unit_name::text as unit_name, null::text as about
    from proposal_progress as fact
    union all
    select 'STARTED:' || fact.id::text as id, 'STARTED'::text as kind, fact.proposal_id as proposal_id,
      fact.started_on as happened_on, body::text as body, unit_name::text as unit_name, null::text as about
    from proposal_progress as fact
    union all
    select 'OPINION_GIVEN:' || fact.id::text as id, 'OPINION_GIVEN'::text as kind, fact.proposal_id as proposal_id,
      fact.opinion_on as happened_on, body::text as body, unit_name::text as unit_name, null::text as about
    from proposal_progress as fact
    union all
    select 'REPLIED:' || fact.id::text as id, 'REPLIED'::text as kind, fact.proposal_id as proposal_id,
      fact.replied_on as happened_on, body::text as body, unit_name::text as unit_name, outcome::text as about
    from recorded_reply as fact
    union all
    select 'EVALUATED:' || fact.id::text as id, 'EVALUATED'::text as kind, fact.proposal_id as proposal_id,
      fact.evaluated_on as happened_on, 'cppcc'::text as body, null::text as unit_name, effect::text as about
    from evaluation as fact
    union all
    select 'VERIFIED:' || fact.id::text as id, 'VERIFIED'::text as kind, fact.proposal_id as proposal_id,
      fact.visited_on as happened_on, 'cppcc'::text as body, null::text as unit_name, result::text as about
    from follow_up as fact
    union all
    select 'CHASED:' || fact.id::text as id, 'CHASED'::text as kind, fact.proposal_id as proposal_id,
      fact.chased_on as happened_on, 'cppcc'::text as body, unit_name::text as unit_name, text::text as about
    from chase as fact
    union all
    select 'INSTRUMENT_ISSUED:' || fact.id::text as id, 'INSTRUMENT_ISSUED'::text as kind, fact.proposal_id as proposal_id,
      fact.issued_on as happened_on, issuer::text as body, null::text as unit_name, kind::text as about
    from received_instrument as fact
    union all
    select 'INSTRUMENT_ANSWERED:' || fact.id::text as id, 'INSTRUMENT_ANSWERED'::text as kind, fact.proposal_id as proposal_id,
      fact.replied_on as happened_on, issuer::text as body, null::text as unit_name, kind::text as about
    from received_instrument as fact) as entry
    join supervision_proposal as proposal on proposal.id = entry.proposal_id and proposal.issued_on is not null
    where entry.happened_on is not null
    `);
  }
}
