import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, type ForeignKey, foreignEntity, sumOfTheme, ThemeContributionType, words } from '#kit';

/** 专项监督检查 */
@ObjectType('InspectionStatistics', {
  description: words(
    '专项监督检查统计；数值过小的不提供。',
    'Figures on special inspections; counts that are too small are withheld.',
  ),
  simpleResolvers: true,
})
export class InspectionStatisticsType {
  @Field(() => Int, { nullable: true, description: words('开展监督检查次数。', 'Inspections made.') })
  inspections!: number | null;

  @Field(() => Int, { nullable: true, description: words('推动整改的问题数。', 'Problems put right afterwards.') })
  rectifications!: number | null;
}

/** 纪委监委对年度主题的贡献 */
@ObjectType('DisciplineThemeContribution', {
  description: words(
    '纪委监委对年度主题的贡献。',
    'What the discipline inspection and supervisory commission adds to a theme.',
  ),
  implements: ThemeContributionType,
  simpleResolvers: true,
})
export class DisciplineThemeContributionType extends ThemeContributionType {
  @Field(() => InspectionStatisticsType, { description: words('专项监督检查。', 'Special inspections.') })
  inspection!: InspectionStatisticsType;
}

/** 年度主题, to which this body adds one field. */
export const ThemeExtension = foreignEntity('Theme', words('年度主题。', 'The theme of a year.'));

/** The field of this body. */
@Resolver(() => ThemeExtension)
export class ThemeExtensionResolver {
  @FieldResolver(() => DisciplineThemeContributionType, {
    nullable: true,
    description: words(
      '纪委监委的统计数字；没有时为空。',
      'Figures of the discipline inspection and supervisory commission; null for none.',
    ),
  })
  async discipline(
    @Root() { id }: ForeignKey,
    @Ctx() context: Context,
  ): Promise<DisciplineThemeContributionType | null> {
    const sums = await sumOfTheme(context, id);
    if (!sums) return null;
    return {
      body: context.body,
      asOf: context.now,
      withheld: sums.withheld,
      inspection: { inspections: sums.figure('INSPECTIONS'), rectifications: sums.figure('RECTIFICATIONS') },
    };
  }
}
