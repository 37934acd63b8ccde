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
  async supervisionYear(
    @Arg('year', () => Int, {
      nullable: true,
      description: words('年度，如 2023；不写为最近的年度。', 'Year, for example 2023; without it, the latest.'),
    })
    year: number | null,
    @Ctx() context: Context,
  ): Promise<SupervisionYearType | null> {
    return year == null ? ((await yearsOf(context))[0] ?? null) : { year };
  }

  @Query(() => [SupervisionYearType], {
    nullable: true,
    description: words('所有年度，最近的在前。', 'All years, the latest first.'),
  })
  supervisionYears(@Ctx() context: Context): Promise<SupervisionYearType[]> {
    return yearsOf(context);
  }

  @FieldResolver(() => [ThemeType], { description: words('该年度的主题。', 'Themes of the year.') })
  themes(@Root() { year }: SupervisionYearType, @Ctx() context: Context): Promise<Theme[]> {
    return themesOf(context).then((themes) => themes.filter((theme) => theme.year === year));
  }

  @FieldResolver(() => [CampaignType], { description: words('该年度的协同监督活动。', 'Campaigns of the year.') })
  campaigns(@Root() { year }: SupervisionYearType, @Ctx() context: Context): Promise<Campaign[]> {
    return campaignsOf(context).then((campaigns) => campaigns.filter((campaign) => campaign.year === year));
  }
}

/** The years that have a theme: a few, one for each year since the first agreement. */
async function yearsOf(context: Context): Promise<SupervisionYearType[]> {
  return [...new Set((await themesOf(context)).map(({ year }) => year))].map((year) => ({ year }));
}

/** The themes of all years, the latest first: a few each, so that ONE statement serves all years that are asked for. */
const themesOf = (context: Context): Promise<Theme[]> =>
  context.once('themes', () => findVisible(context, themePolicy, { orderBy: { year: 'desc', code: 'asc' } }));

/** The campaigns of all years, one a partner and year, likewise in ONE statement. */
const campaignsOf = (context: Context): Promise<Campaign[]> =>
  context.once('campaigns', () => findVisible(context, campaignPolicy, { orderBy: { partner: 'asc', id: 'asc' } }));
