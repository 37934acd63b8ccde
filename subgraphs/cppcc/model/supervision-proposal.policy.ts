import { definePolicy } from '#kit';
import { SupervisionProposalEntity } from './supervision-proposal.entity.ts';
import { internalStatuses } from './supervision-proposal.lifecycle.ts';

/** Drafts are the CPPCC's own; from the day of issue every partner may read. Clerks submit, leaders issue. */
export const supervisionProposalPolicy = definePolicy(SupervisionProposalEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { status: { $nin: internalStatuses } }),
  actions: {
    submit: (viewer) => viewer.isOwn && viewer.roles.includes('clerk'),
    issue: (viewer) => viewer.isOwn && viewer.roles.includes('leader'),
  },
});
