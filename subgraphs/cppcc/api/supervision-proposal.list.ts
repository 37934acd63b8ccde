import type { ObjectQuery } from '@mikro-orm/core';
import { asksBesides, type Context, fewDays, type List, today } from '#kit';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';
import { proposalCounts } from '../model/supervision-proposal-tally.entity.ts';
import type { SupervisionProposalFilter } from './supervision-proposal.input.ts';

/** Whether a look-back has found otherwise than units claim. */
const contradicted = (isSo: boolean): ObjectQuery<SupervisionProposal> =>
  isSo
    ? { isClaimContradicted: true, verifiedResult: 'NO' }
    : { $or: [{ isClaimContradicted: false }, { verifiedResult: null }, { verifiedResult: { $ne: 'NO' } }] };

/** Proposals that meet a filter, ordered by their number. */
export const proposalList = (
  context: Context,
  filter?: SupervisionProposalFilter | null,
): List<SupervisionProposal> => ({
  policy: supervisionProposalPolicy,
  counts: proposalCounts,
  days:
    fewDays(context, 400, 'issuedOn', filter?.issuedFrom, filter?.issuedTo) ??
    (filter?.changedSince ? fewDays(context, 100, 'changedOn', today(filter.changedSince)) : undefined),
  isNarrow: asksBesides(filter, ['issuedFrom', 'issuedTo', 'changedSince']),
  order: [
    ['no', 'asc'],
    ['id', 'asc'],
  ],
  where: {
    ...(filter?.years && { year: { $in: filter.years } }),
    ...(filter?.themeId && { themeId: filter.themeId }),
    ...(filter?.partner && { partner: filter.partner }),
    ...(filter?.statuses && { status: { $in: filter.statuses } }),
    ...(filter?.changedSince && { changedAt: { $gte: filter.changedSince } }),
    ...(filter?.isCarriedOver != null && { carriedOverTo: filter.isCarriedOver ? { $ne: null } : null }),
    ...(filter?.isRepeat != null && { repeatsId: filter.isRepeat ? { $ne: null } : null }),
    ...(filter?.isClaimContradicted != null && contradicted(filter.isClaimContradicted)),
    ...((filter?.issuedFrom || filter?.issuedTo) && {
      issuedOn: {
        ...(filter.issuedFrom && { $gte: filter.issuedFrom }),
        ...(filter.issuedTo && { $lte: filter.issuedTo }),
      },
    }),
  },
});
