import type { Context } from '#kit';
import type { ConversionType } from './conversion.type.ts';

const sql = `
  select count(*) as in_plan,
    count(*) filter (where proposal.verified_result = 'YES') as done,
    count(*) filter (where proposal.verified_result in ('PARTLY', 'NO')) as not_done,
    count(*) filter (where proposal.verified_result is null) as unverified
  from supervision_proposal as proposal
  where proposal.issued_on is not null and exists (
    select from recorded_reply as reply
    where reply.proposal_id = proposal.id and reply.round = 1 and reply.outcome = 'IN_PLAN')`;

/** Counts, in one statement, what became of matters that were first answered as in plan. */
export async function conversionOf({ em }: Context): Promise<ConversionType> {
  const [row] = await em.execute<Record<string, string>[]>(sql);
  return {
    inPlan: Number(row?.['in_plan']),
    verifiedDone: Number(row?.['done']),
    verifiedNotDone: Number(row?.['not_done']),
    unverified: Number(row?.['unverified']),
  };
}
