import type { List } from '#kit';
import type { Commitment } from '../model/commitment.entity.ts';
import { commitmentPolicy } from '../model/commitment.policy.ts';
import { commitmentCounts, dueCounts } from '../model/commitment-tally.entity.ts';
import type { CommitmentFilter } from './commitment.input.ts';

/** Commitments that meet a filter, the one due first at the head. */
export const commitmentList = (filter: CommitmentFilter | null): List<Commitment> => ({
  policy: commitmentPolicy,
  counts: filter?.dueUntil ? dueCounts : commitmentCounts,
  order: [
    ['dueOn', 'asc'],
    ['id', 'asc'],
  ],
  where: {
    ...(filter?.proposalId && { proposalId: filter.proposalId }),
    ...(filter?.year != null && { year: filter.year }),
    ...(filter?.body && { body: filter.body }),
    ...(filter?.unitName && { unitName: filter.unitName }),
    ...(filter?.dueUntil && { dueOn: { $lte: filter.dueUntil } }),
    ...(filter?.isVerified != null && { verifiedOn: filter.isVerified ? { $ne: null } : null }),
    ...(filter?.results && { verifiedResult: { $in: filter.results } }),
  },
});
