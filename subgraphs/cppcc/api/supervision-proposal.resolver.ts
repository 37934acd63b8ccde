import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  allowedActions,
  assignmentRoles,
  type Connection,
  type Context,
  clocksOf,
  connectVisible,
  loadVisible,
  loadVisibleBy,
  PageArgs,
  today,
  WithheldType,
  withheldOf,
  withheldWords,
  words,
} from '#kit';
import type { Assignment } from '../model/assignment.entity.ts';
import { assignmentPolicy } from '../model/assignment.policy.ts';
import type { Campaign } from '../model/campaign.entity.ts';
import type { Chase } from '../model/chase.entity.ts';
import { chasePolicy } from '../model/chase.policy.ts';
import type { Commitment } from '../model/commitment.entity.ts';
import { commitmentPolicy } from '../model/commitment.policy.ts';
import type { Evaluation } from '../model/evaluation.entity.ts';
import { evaluationPolicy } from '../model/evaluation.policy.ts';
import type { FollowUp } from '../model/follow-up.entity.ts';
import { followUpPolicy } from '../model/follow-up.policy.ts';
import { agreementPolicy, campaignPolicy, themePolicy } from '../model/open-records.policy.ts';
import type { PressingBundle } from '../model/pressing-bundle.entity.ts';
import { pressingBundlePolicy } from '../model/pressing-bundle.policy.ts';
import type { ProposalProgress } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import { clocksIfAssigned } from '../model/supervision-proposal.clocks.ts';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalLifecycle } from '../model/supervision-proposal.lifecycle.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';
import type { Theme } from '../model/theme.entity.ts';
import type { TimelineEntry } from '../model/timeline-entry.entity.ts';
import { timelineEntryPolicy } from '../model/timeline-entry.policy.ts';
import { AssignedClockType } from './assigned-clock.type.ts';
import { AssignmentType } from './assignment.type.ts';
import { CampaignType } from './campaign.type.ts';
import { ChaseType } from './chase.type.ts';
import { CommitmentType } from './commitment.type.ts';
import { EvaluationType } from './evaluation.type.ts';
import { FollowUpType } from './follow-up.type.ts';
import { PressingBundleType } from './pressing-bundle.type.ts';
import { ProposalProgressType } from './proposal-progress.type.ts';
import { SupervisionProposalFilter } from './supervision-proposal.input.ts';
import { proposalList } from './supervision-proposal.list.ts';
import { SupervisionProposalConnection, SupervisionProposalType } from './supervision-proposal.type.ts';
import { ThemeType } from './theme.type.ts';
import { TimelineEntryType } from './timeline-entry.type.ts';

/** 监督建议, with all that the CPPCC knows of it. */
@Resolver(() => SupervisionProposalType)
export class SupervisionProposalResolver {
  @Query(() => SupervisionProposalConnection, {
    nullable: true,
    description: words('监督建议列表。', 'Supervision proposals.'),
  })
  supervisionProposals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SupervisionProposalFilter, { nullable: true, description: words('筛选条件。', 'Conditions.') })
    filter: SupervisionProposalFilter | null,
    @Ctx() context: Context,
  ): Promise<Connection<SupervisionProposal>> {
    return connectVisible(context, proposalList(context, filter), page);
  }

  @Query(() => SupervisionProposalType, {
    nullable: true,
    description: words(
      '一条监督建议；不存在或未向您开放时为空。',
      'One supervision proposal; null if unknown or not open to you.',
    ),
  })
  supervisionProposal(
    @Arg('id', () => ID, { description: words('标识。', 'Identifier.') }) id: string,
    @Ctx() context: Context,
  ): Promise<SupervisionProposal | null> {
    return loadVisible(context, supervisionProposalPolicy, id);
  }

  @FieldResolver(() => ThemeType, { nullable: true, description: words('主题。', 'Its theme.') })
  theme(@Root() { themeId }: SupervisionProposalType, @Ctx() context: Context): Promise<Theme | null> {
    return loadVisible(context, themePolicy, themeId);
  }

  @FieldResolver(() => CampaignType, { nullable: true, description: words('所属活动。', 'The campaign it came of.') })
  campaign(@Root() { campaignId }: SupervisionProposalType, @Ctx() context: Context): Promise<Campaign | null> {
    return loadVisible(context, campaignPolicy, campaignId);
  }

  @FieldResolver(() => [AssignmentType], { description: words('交办情况，主办在前。', 'Assignments, the lead first.') })
  assignments(@Root() { id }: SupervisionProposalType, @Ctx() context: Context): Promise<readonly Assignment[]> {
    return loadVisibleBy(context, assignmentPolicy, 'proposalId', id, { role: 'desc', id: 'asc' });
  }

  @FieldResolver(() => [EvaluationType], { description: words('历次评价。', 'Evaluations.') })
  evaluations(@Root() { id }: SupervisionProposalType, @Ctx() context: Context): Promise<readonly Evaluation[]> {
    return loadVisibleBy(context, evaluationPolicy, 'proposalId', id, { evaluatedOn: 'asc', id: 'asc' });
  }

  @FieldResolver(() => [FollowUpType], { description: words('历次回头看。', 'Look-backs.') })
  followUps(@Root() { id }: SupervisionProposalType, @Ctx() context: Context): Promise<readonly FollowUp[]> {
    return loadVisibleBy(context, followUpPolicy, 'proposalId', id, { visitedOn: 'asc', id: 'asc' });
  }

  @FieldResolver(() => [CommitmentType], { description: words('承诺台账。', 'What was promised.') })
  commitments(@Root() { id }: SupervisionProposalType, @Ctx() context: Context): Promise<readonly Commitment[]> {
    return loadVisibleBy(context, commitmentPolicy, 'proposalId', id, { dueOn: 'asc', id: 'asc' });
  }

  @FieldResolver(() => [ChaseType], { description: words('历次催办。', 'How it was chased.') })
  chases(@Root() { id }: SupervisionProposalType, @Ctx() context: Context): Promise<readonly Chase[]> {
    return loadVisibleBy(context, chasePolicy, 'proposalId', id, { chasedOn: 'asc', id: 'asc' });
  }

  @FieldResolver(() => [TimelineEntryType], {
    description: words('时间线：五家单位的各个节点。', 'The dated facts of all bodies, oldest first.'),
  })
  timeline(@Root() { id }: SupervisionProposalType, @Ctx() context: Context): Promise<readonly TimelineEntry[]> {
    return loadVisibleBy(context, timelineEntryPolicy, 'proposalId', id, { happenedOn: 'asc', id: 'asc' });
  }

  @FieldResolver(() => [ProposalProgressType], {
    description: words('各承办单位的办理进度(跟踪库)。', 'Where each unit stands, from the read model.'),
  })
  progress(@Root() { id }: SupervisionProposalType, @Ctx() context: Context): Promise<readonly ProposalProgress[]> {
    return loadVisibleBy(context, proposalProgressPolicy, 'proposalId', id, { role: 'desc', id: 'asc' });
  }

  @FieldResolver(() => SupervisionProposalType, {
    nullable: true,
    description: words('并入的监督建议。', 'The proposal it was merged into.'),
  })
  mergedInto(
    @Root() { mergedIntoId }: SupervisionProposalType,
    @Ctx() context: Context,
  ): Promise<SupervisionProposal | null> | null {
    return mergedIntoId ? loadVisible(context, supervisionProposalPolicy, mergedIntoId) : null;
  }

  @FieldResolver(() => SupervisionProposalType, {
    nullable: true,
    description: words('重复提出的，为以往那一条。', 'The earlier proposal on the same matter.'),
  })
  repeats(
    @Root() { repeatsId }: SupervisionProposalType,
    @Ctx() context: Context,
  ): Promise<SupervisionProposal | null> | null {
    return repeatsId ? loadVisible(context, supervisionProposalPolicy, repeatsId) : null;
  }

  @FieldResolver(() => PressingBundleType, {
    nullable: true,
    description: words('所属捆绑督办。', 'The exercise under which it is pressed with others.'),
  })
  bundle(
    @Root() { bundleId }: SupervisionProposalType,
    @Ctx() context: Context,
  ): Promise<PressingBundle | null> | null {
    return bundleId ? loadVisible(context, pressingBundlePolicy, bundleId) : null;
  }

  @FieldResolver(() => [AssignedClockType], {
    description: words(
      '若今天交办，各承办角色的时限；已交办的为空列表。',
      'The deadline of each role if it were assigned today; none once it is.',
    ),
  })
  async clocksIfAssignedToday(
    @Root() { campaignId, status }: SupervisionProposal,
    @Ctx() context: Context,
  ): Promise<AssignedClockType[]> {
    const campaign = status === 'REVIEWED' ? await loadVisible(context, campaignPolicy, campaignId) : null;
    const agreement = campaign && (await loadVisible(context, agreementPolicy, campaign.agreementId));
    if (!agreement) return [];
    return assignmentRoles.flatMap((role) =>
      clocksOf(context, clocksIfAssigned(role, today(context.now), agreement.replyMonths)).map((clock) => ({
        role,
        clock,
      })),
    );
  }

  @FieldResolver(() => [String], { description: words('您现在可以进行的操作。', 'The steps that you may take now.') })
  allowedActions(@Root() proposal: SupervisionProposal, @Ctx() context: Context): string[] {
    return allowedActions(context, supervisionProposalLifecycle, supervisionProposalPolicy, proposal);
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() proposal: SupervisionProposal, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, supervisionProposalPolicy, proposal);
  }
}
