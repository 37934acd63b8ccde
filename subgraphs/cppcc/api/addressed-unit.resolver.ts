import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { type Context, HubError, snapshotsOf, words } from '#kit';
import { addressedUnits } from './addressed-unit.list.ts';
import { AddressedUnitViewType } from './addressed-unit.type.ts';

/** 多家建议的单位: which units several bodies have addressed on a theme. */
@Resolver(() => AddressedUnitViewType)
export class AddressedUnitResolver {
  @Query(() => AddressedUnitViewType, {
    nullable: true,
    description: words(
      '同一主题下收到几家单位建议的承办单位：监督建议与各单位文书合看，按政协收到的登记。',
      'Units that several bodies have addressed on a theme, by supervision proposals and instruments, as the CPPCC was told.',
    ),
  })
  async addressedUnits(
    @Arg('themeCode', () => String, { nullable: true, description: words('主题代码。', 'Code of the theme.') })
    themeCode: string | null,
    @Arg('years', () => [Int], { nullable: true, description: words('年度。', 'Years.') })
    years: number[] | null,
    @Arg('fromBodies', () => Int, {
      defaultValue: 2,
      description: words('至少几家单位。', 'By how many bodies at least.'),
    })
    fromBodies: number,
    @Ctx() context: Context,
  ): Promise<AddressedUnitViewType> {
    // A body's register of instruments is opened by that body alone: what the CPPCC was told of it is for the CPPCC.
    if (!context.viewer.isOwn) throw new HubError('FORBIDDEN');
    const sources = await snapshotsOf(context);
    const found = await addressedUnits(context, { themeCode, years, fromBodies });
    return { ...found, sources, isComplete: sources.every(({ isFresh }) => isFresh) };
  }
}
