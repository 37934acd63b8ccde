import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, ContributionType, contribute, type ForeignKey, foreignEntity, words } from '#kit';
import { procuratorialRecommendationPolicy } from '../model/procuratorial-recommendation.policy.ts';
import { ProcuratorialRecommendationType } from './procuratorial-recommendation.type.ts';

/** 检察院对一条监督建议的贡献 */
@ObjectType('ProcuratorateContribution', {
  description: words('检察院对一条监督建议的贡献。', 'What the people’s procuratorate adds to a supervision proposal.'),
  implements: ContributionType,
  simpleResolvers: true,
})
export class ProcuratorateContributionType extends ContributionType {
  @Field(() => [ProcuratorialRecommendationType], {
    description: words('相关的检察建议。', 'The procuratorial recommendations that belong to it.'),
  })
  override instruments!: readonly ProcuratorialRecommendationType[];
}

/** 监督建议, to which this body adds one field. */
export const SupervisionProposalExtension = foreignEntity(
  'SupervisionProposal',
  words('监督建议。', 'A supervision proposal.'),
);

/** The field of this body. */
@Resolver(() => SupervisionProposalExtension)
export class SupervisionProposalExtensionResolver {
  @FieldResolver(() => ProcuratorateContributionType, {
    nullable: true,
    description: words('检察院的贡献；没有时为空。', 'What the people’s procuratorate adds; null for nothing.'),
  })
  procuratorate(@Root() { id }: ForeignKey, @Ctx() context: Context) {
    return contribute(context, procuratorialRecommendationPolicy, id);
  }
}
