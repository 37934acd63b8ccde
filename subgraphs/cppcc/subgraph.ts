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
import { CreateSupervisionProposal } from './migrations/20261123100000-create-supervision-proposal.ts';
import { TrackProposals } from './migrations/20261123200000-track-proposals.ts';
import { RememberRounds } from './migrations/20261123220000-remember-rounds.ts';
import { NameParties } from './migrations/20261124100000-name-parties.ts';
import { CreateSavedQuery } from './migrations/20261124120000-create-saved-query.ts';
import { OpenWorkPlaces } from './migrations/20261124200000-open-work-places.ts';
import { LayOutTheYear } from './migrations/20261124205000-lay-out-the-year.ts';
import { RecordDeeds } from './migrations/20261124210000-record-deeds.ts';
import { NameDemonstrations } from './migrations/20261124211000-name-demonstrations.ts';
import { SubmitCppccProposals } from './migrations/20261124212000-submit-cppcc-proposals.ts';
import { NoteSupervisionForms } from './migrations/20261124213000-note-supervision-forms.ts';
import { PlaceMembers } from './migrations/20261124214000-place-members.ts';
import { RunOperation } from './migrations/20261124215000-run-operation.ts';
import { ReviewTheYear } from './migrations/20261124216000-review-the-year.ts';
import { CollectSuggestions } from './migrations/20261124220000-collect-suggestions.ts';
import { PublishReports } from './migrations/20261124230000-publish-reports.ts';
import { LinkProvenance } from './migrations/20261124240000-link-provenance.ts';
import { LookBackByReply } from './migrations/20261127080000-look-back-by-reply.ts';
import { KeepCounts } from './migrations/20261127100000-keep-counts.ts';
import { CountProgress } from './migrations/20261127101000-count-progress.ts';
import { CountWhatIsOwed } from './migrations/20261127102000-count-what-is-owed.ts';
import { ReadTimelineInOrder } from './migrations/20261127110000-read-timeline-in-order.ts';
import { FindInOrder } from './migrations/20261127120000-find-in-order.ts';
import { ReadTimesFromIndexes } from './migrations/20261127130000-read-times-from-indexes.ts';
import { LockFewAndSkipEmpty } from './migrations/20261127140000-lock-few-and-skip-empty.ts';
import { ReadDaysInOrder } from './migrations/20261128040000-read-days-in-order.ts';
import { NoteContradictedClaims } from './migrations/20261128050000-note-contradicted-claims.ts';
import { FindTextsByFours } from './migrations/20261128060000-find-texts-by-fours.ts';
import { CountTimeline } from './migrations/20261128070000-count-timeline.ts';
import { CountWhatIsDueApart } from './migrations/20261128080000-count-what-is-due-apart.ts';
import { FindWhatAwaitsASignature } from './migrations/20261128090000-find-what-awaits-a-signature.ts';
import { ExpectFrequentTexts } from './migrations/20261128140000-expect-frequent-texts.ts';
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
  migrations: [
    { name: '20261123100000-create-supervision-proposal', class: CreateSupervisionProposal },
    { name: '20261123200000-track-proposals', class: TrackProposals },
    { name: '20261123220000-remember-rounds', class: RememberRounds },
    { name: '20261124100000-name-parties', class: NameParties },
    { name: '20261124120000-create-saved-query', class: CreateSavedQuery },
    { name: '20261124200000-open-work-places', class: OpenWorkPlaces },
    { name: '20261124205000-lay-out-the-year', class: LayOutTheYear },
    { name: '20261124210000-record-deeds', class: RecordDeeds },
    { name: '20261124211000-name-demonstrations', class: NameDemonstrations },
    { name: '20261124212000-submit-cppcc-proposals', class: SubmitCppccProposals },
    { name: '20261124213000-note-supervision-forms', class: NoteSupervisionForms },
    { name: '20261124214000-place-members', class: PlaceMembers },
    { name: '20261124215000-run-operation', class: RunOperation },
    { name: '20261124216000-review-the-year', class: ReviewTheYear },
    { name: '20261124220000-collect-suggestions', class: CollectSuggestions },
    { name: '20261124230000-publish-reports', class: PublishReports },
    { name: '20261124240000-link-provenance', class: LinkProvenance },
    { name: '20261127080000-look-back-by-reply', class: LookBackByReply },
    { name: '20261127100000-keep-counts', class: KeepCounts },
    { name: '20261127101000-count-progress', class: CountProgress },
    { name: '20261127102000-count-what-is-owed', class: CountWhatIsOwed },
    { name: '20261127110000-read-timeline-in-order', class: ReadTimelineInOrder },
    { name: '20261127120000-find-in-order', class: FindInOrder },
    { name: '20261127130000-read-times-from-indexes', class: ReadTimesFromIndexes },
    { name: '20261127140000-lock-few-and-skip-empty', class: LockFewAndSkipEmpty },
    { name: '20261128040000-read-days-in-order', class: ReadDaysInOrder },
    { name: '20261128050000-note-contradicted-claims', class: NoteContradictedClaims },
    { name: '20261128060000-find-texts-by-fours', class: FindTextsByFours },
    { name: '20261128070000-count-timeline', class: CountTimeline },
    { name: '20261128080000-count-what-is-due-apart', class: CountWhatIsDueApart },
    { name: '20261128090000-find-what-awaits-a-signature', class: FindWhatAwaitsASignature },
    { name: '20261128140000-expect-frequent-texts', class: ExpectFrequentTexts },
  ],
  loadSample: async (em) => (await import('./sample/load-sample.ts')).loadSample(em),
});
