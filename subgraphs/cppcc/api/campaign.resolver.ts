import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Connection, type Context, connectVisibleBy, loadVisible, PageArgs, words } from '#kit';
import type { Agreement } from '../model/agreement.entity.ts';
import { agreementPolicy, themePolicy } from '../model/open-records.policy.ts';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import type { Theme } from '../model/theme.entity.ts';
import { AgreementType } from './agreement.type.ts';
import { CampaignType } from './campaign.type.ts';
import { proposalList } from './supervision-proposal.list.ts';
import { SupervisionProposalConnection } from './supervision-proposal.type.ts';
import { ThemeType } from './theme.type.ts';

/** 协同监督活动 with its theme, its agreement and its proposals. */
@Resolver(() => CampaignType)
export class CampaignResolver {
  @FieldResolver(() => ThemeType, { nullable: true, description: words('主题。', 'Its theme.') })
  theme(@Root() { themeId }: CampaignType, @Ctx() context: Context): Promise<Theme | null> {
    return loadVisible(context, themePolicy, themeId);
  }

  @FieldResolver(() => AgreementType, {
    nullable: true,
    description: words('所依据的协议。', 'The agreement it rests on.'),
  })
  agreement(@Root() { agreementId }: CampaignType, @Ctx() context: Context): Promise<Agreement | null> {
    return loadVisible(context, agreementPolicy, agreementId);
  }

  @FieldResolver(() => SupervisionProposalConnection, {
    description: words('该活动提出的监督建议。', 'The supervision proposals that came of it.'),
  })
  proposals(
    @Root() { id }: CampaignType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SupervisionProposal>> {
    return connectVisibleBy(context, proposalList(context), page, 'campaignId', id);
  }
}
