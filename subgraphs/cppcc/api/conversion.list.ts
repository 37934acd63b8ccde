import type { Context } from '#kit';
import type { ConversionType } from './conversion.type.ts';

const sql = `
  select coalesce(sum(rows), 0) as in_plan,
    coalesce(sum(rows) filter (where verified_result = 'YES'), 0) as done,
    coalesce(sum(rows) filter (where verified_result in ('PARTLY', 'NO')), 0) as not_done,
    coalesce(sum(rows) filter (where verified_result is null), 0) as unverified
  from supervision_proposal_tally
  where is_first_in_plan and issued_on is not null`;

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
