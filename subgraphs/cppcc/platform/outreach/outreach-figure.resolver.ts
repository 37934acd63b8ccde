import { type FilterQuery, raw } from '@mikro-orm/core';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { type Context, DateScalar, field, partType, visible, words } from '#kit';
import { type Activity, ActivityEntity } from '../operation/activity.entity.ts';
import { activityPolicy } from '../operation/activity.policy.ts';
import { OutreachCampaignEnum } from '../operation/activity-enums.ts';
import { type OutreachCampaign, outreachCampaigns } from '../operation/activity-words.ts';
import { refuseUnless } from '../refuse.ts';
import { isInAudience } from './in-audience.ts';

/** What was held of one series in a window. */
interface OutreachFigure {
  readonly campaign: OutreachCampaign;
  readonly sessions: number;
  readonly attendance: number;
  readonly isInAudience: boolean;
}

const OutreachFigureType = partType<OutreachFigure>(
  'OutreachFigure',
  '某一宣讲主题的场次和人次',
  'What was held of one series',
  {
    campaign: field.oneOf(OutreachCampaignEnum, '宣讲主题', 'The series'),
    sessions: field.count('场次', 'How many sessions'),
    attendance: field.count('人次', 'How many people were there in all'),
    isInAudience: field.yesNo('是否计入累计受众', 'Whether it is part of the audience that reports sum up'),
  },
);

/** 宣讲场次和人次 */
@Resolver()
export class OutreachFigureResolver {
  @Query(() => [OutreachFigureType], {
    nullable: true,
    description: words(
      '一段时间内各宣讲主题的场次和人次；没有开展的记为零，已撤回的不计。',
      'Sessions and attendance of each series between two days; zero where none was held, without those withdrawn.',
    ),
  })
  outreachFigures(
    @Arg('from', () => DateScalar, { description: words('起始日期。', 'The first day.') }) from: string,
    @Arg('until', () => DateScalar, { description: words('截止日期。', 'The last day.') }) until: string,
    @Ctx() context: Context,
  ): Promise<OutreachFigure[]> {
    return figuresBetween(context, from, until);
  }
}

async function figuresBetween(context: Context, from: string, until: string): Promise<OutreachFigure[]> {
  refuseUnless(
    from <= until,
    '起始日期晚于截止日期，请更正。',
    'The first day is after the last; correct one of them.',
  );
  const asked = { heldOn: { $gte: from, $lte: until }, status: 'HELD', campaign: { $ne: null } };
  const rows: object[] = await context.em
    .createQueryBuilder(ActivityEntity, 'record')
    .select(['campaign', raw('count(*) as sessions'), raw('sum(attendance) as people')] as never)
    .where((await visible(context, activityPolicy, asked as FilterQuery<Activity>)) as never)
    .groupBy('campaign')
    .execute('all');
  const found = new Map((rows as Record<string, string>[]).map((row) => [row['campaign'], row]));
  return outreachCampaigns.map((campaign) => ({
    campaign,
    sessions: Number(found.get(campaign)?.['sessions'] ?? 0),
    attendance: Number(found.get(campaign)?.['people'] ?? 0),
    isInAudience: isInAudience(campaign),
  }));
}
