import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, ContributionType, contribute, type ForeignKey, foreignEntity, words } from '#kit';
import { lawEnforcementSupervisionPolicy } from '../model/law-enforcement-supervision.policy.ts';
import { LawEnforcementSupervisionType } from './law-enforcement-supervision.type.ts';

/** 司法局对一条监督建议的贡献 */
@ObjectType('JusticeContribution', {
  description: words('司法局对一条监督建议的贡献。', 'What the justice bureau adds to a supervision proposal.'),
  implements: ContributionType,
  simpleResolvers: true,
})
export class JusticeContributionType extends ContributionType {
  @Field(() => [LawEnforcementSupervisionType], {
    description: words('相关的行政执法监督意见。', 'The law-enforcement supervisions that belong to it.'),
  })
  override instruments!: readonly LawEnforcementSupervisionType[];
}

/** 监督建议, to which this body adds one field. */
export const SupervisionProposalExtension = foreignEntity(
  'SupervisionProposal',
  words('监督建议。', 'A supervision proposal.'),
);

/** The field of this body. */
@Resolver(() => SupervisionProposalExtension)
export class SupervisionProposalExtensionResolver {
  @FieldResolver(() => JusticeContributionType, {
    nullable: true,
    description: words('司法局的贡献；没有时为空。', 'What the justice bureau adds; null for nothing.'),
  })
  justice(@Root() { id }: ForeignKey, @Ctx() context: Context) {
    return contribute(context, lawEnforcementSupervisionPolicy, id);
  }
}
