import { defineSubgraph, ownedReference } from '#kit';
import { AgreementResolver } from './api/agreement.resolver.ts';
import { AssignmentResolver } from './api/assignment.resolver.ts';
import { CampaignResolver } from './api/campaign.resolver.ts';
import { SupervisionProposalResolver } from './api/supervision-proposal.resolver.ts';
import { SupervisionYearResolver } from './api/supervision-year.resolver.ts';
import { issueSupervisionProposal } from './commands/issue-supervision-proposal.ts';
import { submitSupervisionProposal } from './commands/submit-supervision-proposal.ts';
import { cppccHandlingAcknowledged, supervisionProposalIssued, supervisionProposalSubmitted } from './events.ts';
import { CreateSupervisionProposal } from './migrations/20261123100000-create-supervision-proposal.ts';
import { AgreementEntity } from './model/agreement.entity.ts';
import { AssignmentEntity } from './model/assignment.entity.ts';
import { CampaignEntity } from './model/campaign.entity.ts';
import { HandlingUnitEntity } from './model/handling-unit.entity.ts';
import { themePolicy } from './model/open-records.policy.ts';
import { SupervisionProposalEntity } from './model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from './model/supervision-proposal.policy.ts';
import { ThemeEntity } from './model/theme.entity.ts';

/** 政协: the year’s themes, the campaigns, the agreements, and the supervision proposals with their assignments. */
export const subgraph = defineSubgraph({
  body: 'cppcc',
  entities: [
    ThemeEntity,
    AgreementEntity,
    CampaignEntity,
    HandlingUnitEntity,
    SupervisionProposalEntity,
    AssignmentEntity,
  ],
  types: [],
  resolvers: [
    SupervisionYearResolver,
    CampaignResolver,
    AgreementResolver,
    SupervisionProposalResolver,
    AssignmentResolver,
  ],
  references: {
    Theme: ownedReference(themePolicy),
    SupervisionProposal: ownedReference(supervisionProposalPolicy),
  },
  commands: [submitSupervisionProposal, issueSupervisionProposal],
  events: [supervisionProposalSubmitted, supervisionProposalIssued, cppccHandlingAcknowledged],
  migrations: [{ name: '20261123100000-create-supervision-proposal', class: CreateSupervisionProposal }],
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
