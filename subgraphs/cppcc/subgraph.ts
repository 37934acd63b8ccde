import { defineSubgraph, ownedReference } from '#kit';
import { AddressedUnitResolver } from './api/addressed-unit.resolver.ts';
import { AgreementResolver } from './api/agreement.resolver.ts';
import { AssignmentResolver } from './api/assignment.resolver.ts';
import { CampaignResolver } from './api/campaign.resolver.ts';
import { ChaseResolver } from './api/chase.resolver.ts';
import { commandResolvers } from './api/command.resolver.ts';
import { CommitmentResolver } from './api/commitment.resolver.ts';
import { EvaluationResolver } from './api/evaluation.resolver.ts';
import { FollowUpResolver } from './api/follow-up.resolver.ts';
import { HandlingUnitResolver } from './api/handling-unit.resolver.ts';
import { PressingBundleResolver } from './api/pressing-bundle.resolver.ts';
import { ProgressViewResolver } from './api/progress-view.resolver.ts';
import { ProposalProgressResolver } from './api/proposal-progress.resolver.ts';
import { ReplyClassSchemeResolver } from './api/reply-class-scheme.resolver.ts';
import { SavedQueryResolver } from './api/saved-query.resolver.ts';
import { SupervisionProposalResolver } from './api/supervision-proposal.resolver.ts';
import { SupervisionYearResolver } from './api/supervision-year.resolver.ts';
import { SupervisionYearPartsResolver } from './api/supervision-year-parts.resolver.ts';
import { TimelineEntryResolver } from './api/timeline-entry.resolver.ts';
import { commands } from './commands/list.ts';
import { whenAssignmentTold } from './consumers/when-assignment-told.ts';
import { whenHandlingTold } from './consumers/when-handling-told.ts';
import { whenReplyTold } from './consumers/when-reply-told.ts';
import { whenSupervisionProposalTold } from './consumers/when-supervision-proposal-told.ts';
import {
  assignmentPublication,
  pressingBundlePublication,
  savedQueryPublication,
  supervisionProposalPublication,
} from './events.ts';
import { migrations } from './migrations/list.ts';
import { AgreementEntity } from './model/agreement.entity.ts';
import { AssignmentEntity } from './model/assignment.entity.ts';
import { CampaignEntity } from './model/campaign.entity.ts';
import { ChaseEntity } from './model/chase.entity.ts';
import { chasePolicy } from './model/chase.policy.ts';
import { CommitmentEntity } from './model/commitment.entity.ts';
import { commitmentPolicy } from './model/commitment.policy.ts';
import { CommitmentDueTallyEntity, CommitmentTallyEntity } from './model/commitment-tally.entity.ts';
import { EvaluationEntity } from './model/evaluation.entity.ts';
import { evaluationPolicy } from './model/evaluation.policy.ts';
import { FollowUpEntity } from './model/follow-up.entity.ts';
import { followUpPolicy } from './model/follow-up.policy.ts';
import { HandlingUnitEntity } from './model/handling-unit.entity.ts';
import { themePolicy } from './model/open-records.policy.ts';
import { PressingBundleEntity } from './model/pressing-bundle.entity.ts';
import { ProgressOwedTallyEntity } from './model/progress-owed-tally.entity.ts';
import { ProgressSetTallyEntity } from './model/progress-set-tally.entity.ts';
import { ProgressTallyEntity } from './model/progress-tally.entity.ts';
import { progressDeadline } from './model/proposal-progress.deadline.ts';
import { ProposalProgressEntity } from './model/proposal-progress.entity.ts';
import { RecordedReplyEntity } from './model/recorded-reply.entity.ts';
import { SavedQueryEntity } from './model/saved-query.entity.ts';
import { SupervisionProposalEntity } from './model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from './model/supervision-proposal.policy.ts';
import { SupervisionProposalTallyEntity } from './model/supervision-proposal-tally.entity.ts';
import { ThemeEntity } from './model/theme.entity.ts';
import { TimelineEntryEntity } from './model/timeline-entry.entity.ts';
import { timelineEntryPolicy } from './model/timeline-entry.policy.ts';
import { TimelineTallyEntity } from './model/timeline-tally.entity.ts';
import { platform } from './platform/list.ts';

/** 政协: the year’s themes, campaigns and agreements; supervision proposals on their whole way; the tracker. */
export const subgraph = defineSubgraph({
  body: 'cppcc',
  entities: [
    ThemeEntity,
    AgreementEntity,
    CampaignEntity,
    HandlingUnitEntity,
    SupervisionProposalEntity,
    AssignmentEntity,
    EvaluationEntity,
    FollowUpEntity,
    CommitmentEntity,
    ChaseEntity,
    PressingBundleEntity,
    RecordedReplyEntity,
    ProposalProgressEntity,
    TimelineEntryEntity,
    TimelineTallyEntity,
    SupervisionProposalTallyEntity,
    CommitmentTallyEntity,
    CommitmentDueTallyEntity,
    ProgressTallyEntity,
    ProgressSetTallyEntity,
    ProgressOwedTallyEntity,
    SavedQueryEntity,
    ...platform.entities,
  ],
  types: [],
  resolvers: [
    EvaluationResolver,
    FollowUpResolver,
    ChaseResolver,
    SupervisionYearResolver,
    SupervisionYearPartsResolver,
    CampaignResolver,
    AgreementResolver,
    SupervisionProposalResolver,
    AssignmentResolver,
    PressingBundleResolver,
    CommitmentResolver,
    TimelineEntryResolver,
    ProgressViewResolver,
    ProposalProgressResolver,
    HandlingUnitResolver,
    ReplyClassSchemeResolver,
    SavedQueryResolver,
    AddressedUnitResolver,
    ...commandResolvers,
    ...platform.resolvers,
  ],
  references: {
    Theme: ownedReference(themePolicy),
    SupervisionProposal: ownedReference(supervisionProposalPolicy),
  },
  commands: [
    ...commands.proposal,
    ...commands.assignment,
    ...commands.bundle,
    ...commands.savedQuery,
    ...platform.commands,
  ],
  nouns: [
    supervisionProposalPolicy,
    evaluationPolicy,
    followUpPolicy,
    commitmentPolicy,
    chasePolicy,
    timelineEntryPolicy,
    ...platform.nouns,
  ],
  publications: [
    supervisionProposalPublication,
    assignmentPublication,
    pressingBundlePublication,
    savedQueryPublication,
    ...platform.publications,
  ],
  consumers: [whenSupervisionProposalTold, whenAssignmentTold, whenHandlingTold, whenReplyTold],
  storedDeadlines: [progressDeadline],
  measures: [],
  migrations,
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
