import { definePolicy, officers } from '#kit';
import { ProposalLeadEntity } from './proposal-lead.entity.ts';

/** What has not become a proposal yet is the CPPCC’s own business. */
export const proposalLeadPolicy = definePolicy(ProposalLeadEntity, {
  read: (viewer) => (viewer.isOwn ? {} : { id: [] }),
  actions: {
    collect: officers('clerk', 'station-head', 'member'),
    takeUp: officers('clerk'),
    setAside: officers('clerk'),
  },
});
