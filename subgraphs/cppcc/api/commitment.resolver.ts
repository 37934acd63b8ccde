import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  type Context,
  connectVisible,
  loadVisible,
  PageArgs,
  WithheldType,
  withheldOf,
  withheldWords,
  words,
} from '#kit';
import type { Commitment } from '../model/commitment.entity.ts';
import { commitmentPolicy } from '../model/commitment.policy.ts';
import type { SupervisionProposal } from '../model/supervision-proposal.entity.ts';
import { supervisionProposalPolicy } from '../model/supervision-proposal.policy.ts';
import { CommitmentFilter } from './commitment.input.ts';
import { commitmentList } from './commitment.list.ts';
import { CommitmentConnection, CommitmentType } from './commitment.type.ts';
import { conversionOf } from './conversion.list.ts';
import { ConversionType } from './conversion.type.ts';
import { SupervisionProposalType } from './supervision-proposal.type.ts';

/** 承诺台账 */
@Resolver(() => CommitmentType)
export class CommitmentResolver {
  @Query(() => CommitmentConnection, {
    nullable: true,
    description: words('承诺台账，时限近的在前。', 'The ledger of commitments, the one due first at the head.'),
  })
  commitments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CommitmentFilter, { nullable: true, description: words('筛选条件。', 'Conditions.') })
    filter: CommitmentFilter | null,
    @Ctx() context: Context,
  ): Promise<Connection<Commitment>> {
    return connectVisible(context, commitmentList(filter), page);
  }

  @Query(() => ConversionType, {
    nullable: true,
    description: words(
      '答复时“列入计划”的，后来有多少经回头看核实为已落实。',
      'Of the replies that put a matter in plan, how many a look-back has since found done.',
    ),
  })
  planConversion(@Ctx() context: Context): Promise<ConversionType> {
    return conversionOf(context);
  }

  @FieldResolver(() => SupervisionProposalType, {
    nullable: true,
    description: words('所属监督建议。', 'The proposal that it belongs to.'),
  })
  proposal(@Root() { proposalId }: CommitmentType, @Ctx() context: Context): Promise<SupervisionProposal | null> {
    return loadVisible(context, supervisionProposalPolicy, proposalId);
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() commitment: Commitment, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, commitmentPolicy, commitment);
  }
}
