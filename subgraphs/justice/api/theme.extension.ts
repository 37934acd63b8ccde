import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, type ForeignKey, foreignEntity, sumOfTheme, ThemeContributionType, words } from '#kit';

/** 人民调解 */
@ObjectType('PeoplesMediationStatistics', {
  description: words(
    '人民调解统计；数值过小的不提供。',
    'Figures on people’s mediation; counts that are too small are withheld.',
  ),
  simpleResolvers: true,
})
export class PeoplesMediationStatisticsType {
  @Field(() => Int, { nullable: true, description: words('受理的纠纷数。', 'Disputes accepted.') })
  accepted!: number | null;

  @Field(() => Int, { nullable: true, description: words('调解成功的纠纷数。', 'Disputes settled.') })
  settled!: number | null;
}

/** 法律援助 */
@ObjectType('LegalAidStatistics', {
  description: words(
    '法律援助统计；数值过小的不提供。',
    'Figures on legal aid; counts that are too small are withheld.',
  ),
  simpleResolvers: true,
})
export class LegalAidStatisticsType {
  @Field(() => Int, { nullable: true, description: words('申请数。', 'Applications.') })
  applications!: number | null;

  @Field(() => Int, { nullable: true, description: words('给予援助数。', 'Applications granted.') })
  granted!: number | null;
}

/** 司法局对年度主题的贡献 */
@ObjectType('JusticeThemeContribution', {
  description: words('司法局对年度主题的贡献。', 'What the justice bureau adds to a theme.'),
  implements: ThemeContributionType,
  simpleResolvers: true,
})
export class JusticeThemeContributionType extends ThemeContributionType {
  @Field(() => PeoplesMediationStatisticsType, { description: words('人民调解。', 'People’s mediation.') })
  peoplesMediation!: PeoplesMediationStatisticsType;

  @Field(() => LegalAidStatisticsType, { description: words('法律援助。', 'Legal aid.') })
  legalAid!: LegalAidStatisticsType;
}

/** 年度主题, to which this body adds one field. */
export const ThemeExtension = foreignEntity('Theme', words('年度主题。', 'The theme of a year.'));

/** The field of this body. */
@Resolver(() => ThemeExtension)
export class ThemeExtensionResolver {
  @FieldResolver(() => JusticeThemeContributionType, {
    nullable: true,
    description: words('司法局的统计数字；没有时为空。', 'Figures of the justice bureau; null for none.'),
  })
  async justice(@Root() { id }: ForeignKey, @Ctx() context: Context): Promise<JusticeThemeContributionType | null> {
    const sums = await sumOfTheme(context, id);
    if (!sums) return null;
    return {
      body: context.body,
      asOf: context.now,
      withheld: sums.withheld,
      peoplesMediation: { accepted: sums.figure('MEDIATION_ACCEPTED'), settled: sums.figure('MEDIATION_SETTLED') },
      legalAid: { applications: sums.figure('AID_APPLICATIONS'), granted: sums.figure('AID_GRANTED') },
    };
  }
}
