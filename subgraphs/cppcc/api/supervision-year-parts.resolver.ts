import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Connection, type Context, connectVisible, PageArgs, words } from '#kit';
import type { Commitment } from '../model/commitment.entity.ts';
import type { TimelineEntry } from '../model/timeline-entry.entity.ts';
import { CommitmentFilter } from './commitment.input.ts';
import { commitmentList } from './commitment.list.ts';
import { CommitmentConnection } from './commitment.type.ts';
import { ProgressViewType } from './progress-view.type.ts';
import { ProposalProgressFilter } from './proposal-progress.input.ts';
import { progressView } from './proposal-progress.list.ts';
import { SupervisionYearType } from './supervision-year.type.ts';
import { TimelineFilter } from './timeline-entry.input.ts';
import { timelineList } from './timeline-entry.list.ts';
import { TimelineEntryConnection } from './timeline-entry.type.ts';

const ofTheYear = words('筛选条件；年度以本年度为准。', 'Conditions; the year is this one.');

/** 年度视图的进度、变动和承诺: what the lists of the tracker hold of one year, whichever year that is. */
@Resolver(() => SupervisionYearType)
export class SupervisionYearPartsResolver {
  @FieldResolver(() => ProgressViewType, {
    nullable: true,
    description: words('该年度的办理进度，时限近的在前。', 'Progress of the year, the nearest deadline first.'),
  })
  progress(
    @Root() { year }: SupervisionYearType,
    @Arg('filter', () => ProposalProgressFilter, { nullable: true, description: ofTheYear })
    filter: ProposalProgressFilter | null,
    @Ctx() context: Context,
  ): Promise<ProgressViewType> {
    return progressView(context, { ...filter, years: [year] }, 'NEAREST_CLOCK');
  }

  @FieldResolver(() => TimelineEntryConnection, {
    nullable: true,
    description: words('该年度监督建议的变动，新的在前。', 'What happened to proposals of the year, newest first.'),
  })
  changes(
    @Root() { year }: SupervisionYearType,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TimelineFilter, { description: ofTheYear }) filter: TimelineFilter,
    @Ctx() context: Context,
  ): Promise<Connection<TimelineEntry>> {
    return connectVisible(context, timelineList({ ...filter, year }), page);
  }

  @FieldResolver(() => CommitmentConnection, {
    nullable: true,
    description: words(
      '该年度监督建议的承诺，时限近的在前。',
      'Commitments on proposals of the year, the one due first.',
    ),
  })
  commitments(
    @Root() { year }: SupervisionYearType,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CommitmentFilter, { nullable: true, description: ofTheYear })
    filter: CommitmentFilter | null,
    @Ctx() context: Context,
  ): Promise<Connection<Commitment>> {
    return connectVisible(context, commitmentList({ ...filter, year }), page);
  }
}
