import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, ContributionType, contribute, type ForeignKey, foreignEntity, words } from '#kit';
import { judicialRecommendationPolicy } from '../model/judicial-recommendation.policy.ts';
import { JudicialRecommendationType } from './judicial-recommendation.type.ts';

/** 法院对一条监督建议的贡献 */
@ObjectType('CourtsContribution', {
  description: words('法院对一条监督建议的贡献。', 'What the people’s courts add to a supervision proposal.'),
  implements: ContributionType,
  simpleResolvers: true,
})
export class CourtsContributionType extends ContributionType {
  @Field(() => [JudicialRecommendationType], {
    description: words('相关的司法建议。', 'The judicial recommendations that belong to it.'),
  })
  override instruments!: readonly JudicialRecommendationType[];
}

/** 监督建议, to which this body adds one field. */
export const SupervisionProposalExtension = foreignEntity(
  'SupervisionProposal',
  words('监督建议。', 'A supervision proposal.'),
);

/** The field of this body. */
@Resolver(() => SupervisionProposalExtension)
export class SupervisionProposalExtensionResolver {
  @FieldResolver(() => CourtsContributionType, {
    nullable: true,
    description: words('法院的贡献；没有时为空。', 'What the people’s courts add; null for nothing.'),
  })
  courts(@Root() { id }: ForeignKey, @Ctx() context: Context) {
    return contribute(context, judicialRecommendationPolicy, id);
  }
}
