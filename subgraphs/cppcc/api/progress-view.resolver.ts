import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { type Connection, type Context, connectVisible, PageArgs, words } from '#kit';
import type { ProposalProgress } from '../model/proposal-progress.entity.ts';
import { countProgress } from './progress-counts.list.ts';
import { ProgressCountType, ProgressViewType } from './progress-view.type.ts';
import {
  type ProgressDimension,
  ProgressDimensionEnum,
  type ProgressOrder,
  ProgressOrderEnum,
  ProposalProgressFilter,
} from './proposal-progress.input.ts';
import { progressList, progressView, progressWhere, soughtText } from './proposal-progress.list.ts';
import { ProposalProgressConnection } from './proposal-progress.type.ts';

/** 办理进度总览: one statement for each of its fields, whatever the bodies. */
@Resolver(() => ProgressViewType)
export class ProgressViewResolver {
  @Query(() => ProgressViewType, {
    nullable: true,
    description: words(
      '办理进度总览：跨五家单位，来自跟踪库。',
      'Progress across the five bodies, from the read model.',
    ),
  })
  supervisionProgress(
    @Arg('filter', () => ProposalProgressFilter, { nullable: true, description: words('筛选条件。', 'Conditions.') })
    filter: ProposalProgressFilter | null,
    @Arg('orderBy', () => ProgressOrderEnum, {
      defaultValue: 'NEAREST_CLOCK',
      description: words('排列。', 'Order.'),
    })
    order: ProgressOrder,
    @Ctx() context: Context,
  ): Promise<ProgressViewType> {
    return progressView(context, filter, order);
  }

  @FieldResolver(() => ProposalProgressConnection, { description: words('列表。', 'The list.') })
  list(
    @Root() { filter, order }: ProgressViewType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ProposalProgress>> {
    return connectVisible(context, progressList(context, filter, order), page);
  }

  @FieldResolver(() => ProgressCountType, { description: words('合计。', 'All together.') })
  async total(
    @Root() { filter }: ProgressViewType,
    @Arg('upTo', () => Int, {
      nullable: true,
      description: words(
        '最多数到多少件；不填则数到底。按常用条件合计的数总是全数，只有按文字、时间等查找而符合的更多时才为下限；极常见的文字可能更早停下。',
        'Up to how many units to count; all of them if left out. What is kept is told in full; what is searched for, by text or time, is counted so far, a very frequent text perhaps less.',
      ),
    })
    upTo: number | null,
    @Ctx() context: Context,
  ): Promise<ProgressCountType> {
    const sought = soughtText(context, filter);
    const [all] = await countProgress(context, progressWhere(context, filter), { upTo, sought });
    return all ?? nothing;
  }

  @FieldResolver(() => [ProgressCountType], { description: words('分组统计。', 'Counted by groups.') })
  groups(
    @Root() { filter }: ProgressViewType,
    @Arg('by', () => ProgressDimensionEnum, { description: words('按什么分组。', 'By what.') }) by: ProgressDimension,
    @Ctx() context: Context,
  ): Promise<ProgressCountType[]> {
    return countProgress(context, progressWhere(context, filter), { by });
  }
}

/** What is counted where nothing meets a condition. */
const nothing = { key: null, units: 0, proposals: 0, overdue: 0, claimedDone: 0, verifiedDone: 0, isAtLeast: false };
