import type { List } from '#kit';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';
import type { SupervisionProposalFilter } from './supervision-proposal.input.ts';

/** Proposals that meet a filter, ordered by their number. */
export const proposalList = (filter?: SupervisionProposalFilter | null): List<SupervisionProposal> => ({
  policy: supervisionProposalPolicy,
  order: [
    ['no', 'asc'],
    ['id', 'asc'],
  ],
  where: {
    ...(filter?.years && { year: { $in: filter.years } }),
    ...(filter?.themeId && { themeId: filter.themeId }),
    ...(filter?.partner && { partner: filter.partner }),
    ...(filter?.statuses && { status: { $in: filter.statuses } }),
    ...((filter?.issuedFrom || filter?.issuedTo) && {
      issuedOn: {
        ...(filter.issuedFrom && { $gte: filter.issuedFrom }),
        ...(filter.issuedTo && { $lte: filter.issuedTo }),
      },
    }),
  },
});
