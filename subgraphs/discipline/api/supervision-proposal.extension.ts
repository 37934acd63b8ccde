import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, ContributionType, contribute, type ForeignKey, foreignEntity, words } from '#kit';
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
export const SupervisionProposalExtension = foreignEntity(
  'SupervisionProposal',
  words('监督建议。', 'A supervision proposal.'),
);

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
  discipline(@Root() { id }: ForeignKey, @Ctx() context: Context) {
    return contribute(context, disciplinaryRecommendationPolicy, id);
  }
}
