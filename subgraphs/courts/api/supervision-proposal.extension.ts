import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, ContributionType, contribute, words } from '#kit';
import { judicialRecommendationPolicy } from '../model/judicial-recommendation.policy.ts';
import { JudicialRecommendationType } from './judicial-recommendation.type.ts';

/** 法院对一条监督建议的贡献 */
@ObjectType('CourtsContribution', {
  description: words('法院对一条监督建议的贡献。', 'What the people’s courts adds to a supervision proposal.'),
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
@ObjectType('SupervisionProposal', {
  description: words('监督建议。', 'A supervision proposal.'),
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class SupervisionProposalExtension {
  @Field(() => ID, { description: words('标识。', 'Identifier.') })
  id!: string;
}

/** The field of this body. */
@Resolver(() => SupervisionProposalExtension)
export class SupervisionProposalExtensionResolver {
  @FieldResolver(() => CourtsContributionType, {
    nullable: true,
    description: words('法院的贡献；没有时为空。', 'What the people’s courts adds; null for nothing.'),
  })
  courts(@Root() { id }: SupervisionProposalExtension, @Ctx() context: Context) {
    return contribute(context, judicialRecommendationPolicy, id);
  }
}
