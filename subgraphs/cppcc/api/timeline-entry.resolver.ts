import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  type Context,
  connectVisible,
  PageArgs,
  WithheldType,
  withheldOf,
  withheldWords,
  words,
} from '#kit';
import type { TimelineEntry } from '../model/timeline-entry.entity.ts';
import { timelineEntryPolicy } from '../model/timeline-entry.policy.ts';
import { TimelineFilter } from './timeline-entry.input.ts';
import { timelineList } from './timeline-entry.list.ts';
import { TimelineEntryConnection, TimelineEntryType } from './timeline-entry.type.ts';

/** 变动: what has happened over a time, for example since last month. */
@Resolver(() => TimelineEntryType)
export class TimelineEntryResolver {
  @Query(() => TimelineEntryConnection, {
    nullable: true,
    description: words('一段时间内的变动，新的在前。', 'What happened within a time, newest first.'),
  })
  supervisionChanges(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TimelineFilter, { description: words('筛选条件。', 'Conditions.') })
    filter: TimelineFilter,
    @Ctx() context: Context,
  ): Promise<Connection<TimelineEntry>> {
    return connectVisible(context, timelineList(filter), page);
  }

  @FieldResolver(() => [WithheldType], { description: withheldWords })
  withheld(@Root() entry: TimelineEntry, @Ctx() context: Context): WithheldType[] {
    return withheldOf(context, timelineEntryPolicy, entry);
  }
}
