import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { type Context, findVisible, words } from '#kit';
import type { Campaign } from '../model/campaign.entity.ts';
import { campaignPolicy, themePolicy } from '../model/open-records.policy.ts';
import type { Theme } from '../model/theme.entity.ts';
import { CampaignType } from './campaign.type.ts';
import { SupervisionYearType } from './supervision-year.type.ts';
import { ThemeType } from './theme.type.ts';

/** 年度视图: the entry of the tracker. */
@Resolver(() => SupervisionYearType)
export class SupervisionYearResolver {
  @Query(() => SupervisionYearType, {
    nullable: true,
    description: words('一个年度的协同监督。', 'A year of joint supervision.'),
  })
  supervisionYear(
    @Arg('year', () => Int, { description: words('年度，如 2023。', 'Year, for example 2023.') }) year: number,
  ): SupervisionYearType {
    return { year };
  }

  @FieldResolver(() => [ThemeType], { description: words('该年度的主题。', 'Themes of the year.') })
  themes(@Root() { year }: SupervisionYearType, @Ctx() context: Context): Promise<Theme[]> {
    return findVisible(context, themePolicy, { where: { year }, orderBy: { code: 'asc' } });
  }

  @FieldResolver(() => [CampaignType], { description: words('该年度的协同监督活动。', 'Campaigns of the year.') })
  campaigns(@Root() { year }: SupervisionYearType, @Ctx() context: Context): Promise<Campaign[]> {
    return findVisible(context, campaignPolicy, { where: { year }, orderBy: { partner: 'asc' } });
  }
}
