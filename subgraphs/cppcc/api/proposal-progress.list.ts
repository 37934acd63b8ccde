import { type FilterQuery, raw } from '@mikro-orm/core';
import { type Context, dayAfterWorkdays, type List, snapshotsOf, today, visible } from '#kit';
import { type ProposalProgress, ProposalProgressEntity } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import type { ProgressViewType } from './progress-view.type.ts';
import type { ProgressDimension, ProgressOrder, ProposalProgressFilter } from './proposal-progress.input.ts';

const orders: Readonly<Record<ProgressOrder, List<ProposalProgress>['order']>> = {
  NEAREST_CLOCK: [
    ['sortedOn', 'asc'],
    ['id', 'asc'],
  ],
  NUMBER: [
    ['no', 'asc'],
    ['id', 'asc'],
  ],
  LATEST_CHANGE: [
    ['changedAt', 'desc'],
    ['id', 'desc'],
  ],
};

/** What counts: not what went to another unit, nor what ended unanswered. */
export const countedProgress: FilterQuery<ProposalProgress> = {
  $or: [{ isBinding: true }, { status: 'REPLIED' }],
};

/** Progress that meets a filter, with how fresh each body's part is. */
export async function progressView(
  context: Context,
  filter: ProposalProgressFilter | null,
  order: ProgressOrder,
): Promise<ProgressViewType> {
  const sources = await snapshotsOf(context, filter?.bodies ?? undefined);
  return { filter, order, sources, isComplete: sources.every(({ isFresh }) => isFresh) };
}

/** Rows that meet a filter, in an order; what went to another unit or ended unanswered does not count. */
export const progressList = (
  context: Context,
  filter: ProposalProgressFilter | null,
  order: ProgressOrder,
): List<ProposalProgress> => ({
  policy: proposalProgressPolicy,
  order: orders[order],
  where: progressWhere(context, filter),
});

const progressWhere = (
  { now, calendar }: Context,
  filter: ProposalProgressFilter | null,
): FilterQuery<ProposalProgress> => ({
  $and: [
    countedProgress,
    filter?.years ? { year: { $in: filter.years } } : {},
    filter?.themeId ? { themeId: filter.themeId } : {},
    filter?.partner ? { partner: filter.partner } : {},
    filter?.bodies ? { body: { $in: filter.bodies } } : {},
    filter?.unitId ? { unitId: filter.unitId } : {},
    filter?.roles ? { role: { $in: filter.roles } } : {},
    filter?.statuses ? { status: { $in: filter.statuses } } : {},
    filter?.proposalStatuses ? { proposalStatus: { $in: filter.proposalStatuses } } : {},
    filter?.outcomes ? { claimedOutcome: { $in: filter.outcomes } } : {},
    filter?.repliedFrom ? { repliedOn: { $gte: filter.repliedFrom } } : {},
    filter?.repliedTo ? { repliedOn: { $lte: filter.repliedTo } } : {},
    filter?.isOverdue ? { sortedOn: { $lt: today(now) } } : {},
    filter?.dueWithinWorkdays == null
      ? {}
      : { sortedOn: { $lte: dayAfterWorkdays(today(now), Math.min(filter.dueWithinWorkdays, 400), calendar) } },
    filter?.awaitsReceipt ? { status: 'ASSIGNED' } : {},
    filter?.awaitsCosign ? { awaitsCosign: true } : {},
    filter?.text
      ? { $or: [{ no: { $like: containing(filter.text) } }, { title: { $like: containing(filter.text) } }] }
      : {},
    filter?.changedSince ? { changedAt: { $gte: filter.changedSince } } : {},
  ],
});

const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** What a count says. */
export interface ProgressCount {
  readonly key: string | null;
  readonly units: number;
  readonly proposals: number;
  readonly overdue: number;
  readonly claimedDone: number;
  readonly verifiedDone: number;
}

const columns: Readonly<Record<ProgressDimension, keyof ProposalProgress & string>> = {
  YEAR: 'year',
  THEME: 'themeId',
  PARTNER: 'partner',
  BODY: 'body',
  UNIT: 'unitName',
  STATUS: 'status',
  OUTCOME: 'claimedOutcome',
  PROPOSAL_STATUS: 'proposalStatus',
  VERIFIED: 'verifiedResult',
};

/** Counts units, proposals, what is overdue, claimed and verified, in one statement; by a dimension, or all together. */
export async function countProgress(
  context: Context,
  filter: ProposalProgressFilter | null,
  dimension?: ProgressDimension,
): Promise<ProgressCount[]> {
  const column = dimension && columns[dimension];
  const query = context.em
    .createQueryBuilder(ProposalProgressEntity, 'row')
    .select([
      ...(column ? [column] : []),
      raw('count(*) as units'),
      raw('count(distinct proposal_id) as proposals'),
      raw('count(*) filter (where sorted_on < ?) as overdue', [today(context.now)]),
      raw(`count(distinct proposal_id) filter (where claimed_outcome = 'RESOLVED') as claimed`),
      raw(`count(distinct proposal_id) filter (where verified_result = 'YES') as verified`),
    ] as never)
    .where((await visible(context, proposalProgressPolicy, progressWhere(context, filter))) as never);
  if (column) query.groupBy(column as never).orderBy({ [column]: 'asc' } as never);
  const rows = (await query.execute('all')) as unknown as Record<string, string | number | null>[];
  return rows.map((row) => ({
    key: column && row[column] != null ? keyOf(column, String(row[column])) : null,
    units: Number(row['units']),
    proposals: Number(row['proposals']),
    overdue: Number(row['overdue']),
    claimedDone: Number(row['claimed']),
    verifiedDone: Number(row['verified']),
  }));
}

/** A body's key is its name in the schema. */
const keyOf = (column: string, value: string): string =>
  column === 'body' || column === 'partner' ? value.toUpperCase() : value;
