import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, type ForeignKey, foreignEntity, sumOfTheme, ThemeContributionType, words } from '#kit';

/** 未成年人保护 */
@ObjectType('JuvenileProtectionStatistics', {
  description: words(
    '未成年人保护统计；数值过小的不提供。',
    'Figures on protection of minors; counts that are too small are withheld.',
  ),
  simpleResolvers: true,
})
export class JuvenileProtectionStatisticsType {
  @Field(() => Int, {
    nullable: true,
    description: words('督促监护令数。', 'Orders that urge guardians to their duty.'),
  })
  supervisionOrders!: number | null;

  @Field(() => Int, { nullable: true, description: words('法治进校园活动数。', 'Law lectures held at schools.') })
  lawLectures!: number | null;

  @Field(() => Int, { nullable: true, description: words('司法救助和综合救助人次。', 'Persons given assistance.') })
  assistanceCases!: number | null;
}

/** 检察院对年度主题的贡献 */
@ObjectType('ProcuratorateThemeContribution', {
  description: words('检察院对年度主题的贡献。', 'What the people’s procuratorate adds to a theme.'),
  implements: ThemeContributionType,
  simpleResolvers: true,
})
export class ProcuratorateThemeContributionType extends ThemeContributionType {
  @Field(() => JuvenileProtectionStatisticsType, { description: words('未成年人保护。', 'Protection of minors.') })
  juvenileProtection!: JuvenileProtectionStatisticsType;
}

/** 年度主题, to which this body adds one field. */
export const ThemeExtension = foreignEntity('Theme', words('年度主题。', 'The theme of a year.'));

/** The field of this body. */
@Resolver(() => ThemeExtension)
export class ThemeExtensionResolver {
  @FieldResolver(() => ProcuratorateThemeContributionType, {
    nullable: true,
    description: words('检察院的统计数字；没有时为空。', 'Figures of the people’s procuratorate; null for none.'),
  })
  async procuratorate(
    @Root() { id }: ForeignKey,
    @Ctx() context: Context,
  ): Promise<ProcuratorateThemeContributionType | null> {
    const sums = await sumOfTheme(context, id);
    if (!sums) return null;
    return {
      body: context.body,
      asOf: context.now,
      withheld: sums.withheld,
      juvenileProtection: {
        supervisionOrders: sums.figure('SUPERVISION_ORDERS'),
        lawLectures: sums.figure('LAW_LECTURES'),
        assistanceCases: sums.figure('ASSISTANCE_GIVEN'),
      },
    };
  }
}
