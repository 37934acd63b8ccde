import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Connection, type Context, connectVisible, loadVisibleBy, PageArgs, words } from '#kit';
import type { PressingBundle } from '../model/pressing-bundle.entity.ts';
import { pressingBundlePolicy } from '../model/pressing-bundle.policy.ts';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';
import { PressingBundleConnection, PressingBundleType } from './pressing-bundle.type.ts';
import { SupervisionProposalType } from './supervision-proposal.type.ts';

/** 捆绑督办 with its proposals. */
@Resolver(() => PressingBundleType)
export class PressingBundleResolver {
  @Query(() => PressingBundleConnection, {
    nullable: true,
    description: words('捆绑督办列表，新的在前。', 'Pressing exercises, newest first.'),
  })
  pressingBundles(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): Promise<Connection<PressingBundle>> {
    const order = [
      ['openedOn', 'desc'],
      ['id', 'desc'],
    ] as const;
    return connectVisible(context, { policy: pressingBundlePolicy, order }, page);
  }

  @FieldResolver(() => [SupervisionProposalType], { description: words('一并督办的监督建议。', 'Its proposals.') })
  proposals(@Root() { id }: PressingBundle, @Ctx() context: Context): Promise<readonly SupervisionProposal[]> {
    return loadVisibleBy(context, supervisionProposalPolicy, 'bundleId', id, { no: 'asc' });
  }
}
