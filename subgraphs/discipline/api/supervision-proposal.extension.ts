import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, ContributionType, contribute, words } from '#kit';
import { disciplinaryRecommendationPolicy } from '../model/disciplinary-recommendation.policy.ts';
import { DisciplinaryRecommendationType } from './disciplinary-recommendation.type.ts';

/** 纪委监委对一条监督建议的贡献 */
@ObjectType('DisciplineContribution', {
  description: words(
    '纪委监委对一条监督建议的贡献。',
    'What the discipline inspection and supervisory commission adds to a supervision proposal.',
  ),
  implements: ContributionType,
  simpleResolvers: true,
})
export class DisciplineContributionType extends ContributionType {
  @Field(() => [DisciplinaryRecommendationType], {
    description: words('相关的纪检监察建议。', 'The disciplinary recommendations that belong to it.'),
  })
  override instruments!: readonly DisciplinaryRecommendationType[];
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
  @FieldResolver(() => DisciplineContributionType, {
    nullable: true,
    description: words(
      '纪委监委的贡献；没有时为空。',
      'What the discipline inspection and supervisory commission adds; null for nothing.',
    ),
  })
  discipline(@Root() { id }: SupervisionProposalExtension, @Ctx() context: Context) {
    return contribute(context, disciplinaryRecommendationPolicy, id);
  }
}
