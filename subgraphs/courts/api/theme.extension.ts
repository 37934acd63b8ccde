import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, type ForeignKey, foreignEntity, sumOfTheme, ThemeContributionType, words } from '#kit';

/** 诉前调解 */
@ObjectType('MediationStatistics', {
  description: words(
    '诉前调解统计；数值过小的不提供。',
    'Figures on pre-litigation mediation; counts that are too small are withheld.',
  ),
  simpleResolvers: true,
})
export class MediationStatisticsType {
  @Field(() => Int, { nullable: true, description: words('委派调解的纠纷数。', 'Disputes referred to mediation.') })
  referred!: number | null;

  @Field(() => Int, { nullable: true, description: words('调解成功的纠纷数。', 'Disputes that mediation settled.') })
  succeeded!: number | null;
}

/** 司法确认 */
@ObjectType('JudicialConfirmationStatistics', {
  description: words(
    '司法确认统计；数值过小的不提供。',
    'Figures on judicial confirmation of mediation agreements; counts that are too small are withheld.',
  ),
  simpleResolvers: true,
})
export class JudicialConfirmationStatisticsType {
  @Field(() => Int, { nullable: true, description: words('申请司法确认数。', 'Applications for confirmation.') })
  applied!: number | null;

  @Field(() => Int, { nullable: true, description: words('裁定确认有效数。', 'Agreements confirmed.') })
  granted!: number | null;
}

/** 法院对年度主题的贡献 */
@ObjectType('CourtsThemeContribution', {
  description: words('法院对年度主题的贡献。', 'What the people’s courts add to a theme.'),
  implements: ThemeContributionType,
  simpleResolvers: true,
})
export class CourtsThemeContributionType extends ThemeContributionType {
  @Field(() => MediationStatisticsType, { description: words('诉前调解。', 'Pre-litigation mediation.') })
  mediation!: MediationStatisticsType;

  @Field(() => JudicialConfirmationStatisticsType, {
    description: words('司法确认。', 'Judicial confirmation of mediation agreements.'),
  })
  confirmation!: JudicialConfirmationStatisticsType;
}

/** 年度主题, to which this body adds one field. */
export const ThemeExtension = foreignEntity('Theme', words('年度主题。', 'The theme of a year.'));

/** The field of this body. */
@Resolver(() => ThemeExtension)
export class ThemeExtensionResolver {
  @FieldResolver(() => CourtsThemeContributionType, {
    nullable: true,
    description: words('法院的统计数字；没有时为空。', 'Figures of the people’s courts; null for none.'),
  })
  async courts(@Root() { id }: ForeignKey, @Ctx() context: Context): Promise<CourtsThemeContributionType | null> {
    const sums = await sumOfTheme(context, id);
    if (!sums) return null;
    return {
      body: context.body,
      asOf: context.now,
      withheld: sums.withheld,
      mediation: { referred: sums.figure('MEDIATION_REFERRED'), succeeded: sums.figure('MEDIATION_SUCCEEDED') },
      confirmation: { applied: sums.figure('CONFIRMATION_APPLIED'), granted: sums.figure('CONFIRMATION_GRANTED') },
    };
  }
}
