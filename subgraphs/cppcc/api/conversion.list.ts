import { type Context, countVisible } from '#kit';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';
import { proposalCounts } from '../model/supervision-proposal-tally.entity.ts';
import type { ConversionType } from './conversion.type.ts';

/** Counts, in one statement, what became of matters that were first answered as in plan. */
export async function conversionOf(context: Context): Promise<ConversionType> {
  const inPlan = {
    policy: supervisionProposalPolicy,
    counts: proposalCounts,
    where: { isFirstInPlan: true, issuedOn: { $ne: null } },
  };
  const counted = await countVisible(context, inPlan, 'verifiedResult');
  const sumOf = (...results: readonly string[]) => results.reduce((sum, result) => sum + (counted.get(result) ?? 0), 0);
  return {
    inPlan: sumOf(...counted.keys()),
    verifiedDone: sumOf('YES'),
    verifiedNotDone: sumOf('PARTLY', 'NO'),
    unverified: sumOf(''),
  };
}
