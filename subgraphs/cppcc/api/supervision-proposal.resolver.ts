import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  type Context,
  connectVisible,
  loadVisible,
  loadVisibleBy,
  PageArgs,
  runCommand,
  words,
} from '#kit';
import { issueSupervisionProposal } from '../commands/issue-supervision-proposal.ts';
import { submitSupervisionProposal } from '../commands/submit-supervision-proposal.ts';
import type { Assignment } from '../model/assignment.entity.ts';
import type { Campaign } from '../model/campaign.entity.ts';
import { assignmentPolicy, campaignPolicy, themePolicy } from '../model/open-records.policy.ts';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';
import type { Theme } from '../model/theme.entity.ts';
import { AssignmentType } from './assignment.type.ts';
import { CampaignType } from './campaign.type.ts';
import {
  IssueSupervisionProposalInput,
  IssueSupervisionProposalPayload,
  SubmitSupervisionProposalInput,
  SubmitSupervisionProposalPayload,
  SupervisionProposalFilter,
} from './supervision-proposal.input.ts';
import { proposalList } from './supervision-proposal.list.ts';
import { SupervisionProposalConnection, SupervisionProposalType } from './supervision-proposal.type.ts';
import { ThemeType } from './theme.type.ts';

/** 监督建议: read and moved. */
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
    return connectVisible(context, proposalList(filter), page);
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

  @Mutation(() => SubmitSupervisionProposalPayload, {
    nullable: true,
    description: words('提请审核。', 'Submits a draft to review.'),
  })
  async submitSupervisionProposal(
    @Arg('input', () => SubmitSupervisionProposalInput, { description: words('提请内容。', 'What is submitted.') })
    input: SubmitSupervisionProposalInput,
    @Ctx() context: Context,
  ): Promise<{ supervisionProposal: SupervisionProposal }> {
    return { supervisionProposal: await runCommand(context, submitSupervisionProposal, input) };
  }

  @Mutation(() => IssueSupervisionProposalPayload, {
    nullable: true,
    description: words('审定发出。', 'Issues a reviewed proposal.'),
  })
  async issueSupervisionProposal(
    @Arg('input', () => IssueSupervisionProposalInput, { description: words('发出内容。', 'What is issued.') })
    input: IssueSupervisionProposalInput,
    @Ctx() context: Context,
  ): Promise<{ supervisionProposal: SupervisionProposal }> {
    return { supervisionProposal: await runCommand(context, issueSupervisionProposal, input) };
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
}
