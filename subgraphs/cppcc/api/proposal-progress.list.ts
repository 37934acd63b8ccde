import { type FilterQuery, raw } from '@mikro-orm/core';
import {
  asksBesides,
  type Context,
  type Days,
  dueWithin,
  fewDays,
  HubError,
  type List,
  snapshotsOf,
  today,
} from '#kit';
import { countsOfOwed } from '../model/progress-owed-tally.counts.ts';
import { countsByGrain } from '../model/progress-tally.counts.ts';
import type { ProposalProgress } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import type { SoughtText } from './progress-rows.list.ts';
import type { ProgressViewType } from './progress-view.type.ts';
import type { ProgressOrder, ProposalProgressFilter } from './proposal-progress.input.ts';

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
export const countedProgress: FilterQuery<ProposalProgress> = { isCounted: true };

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
  counts: filter?.isOverdue || filter?.dueWithinWorkdays != null ? countsOfOwed : countsByGrain,
  days: fewDaysOf(context, filter, order),
  isNarrow: asksBesides(filter, known),
  sought: soughtText(context, filter),
  order: orders[order],
  where: progressWhere(context, filter),
});

/** The few days that a filter admits: of a reply, or, unless they are the order itself, of a change. */
const fewDaysOf = (
  context: Context,
  filter: ProposalProgressFilter | null,
  order: ProgressOrder,
): Days<ProposalProgress> | undefined =>
  fewDays(context, 400, 'repliedOn', filter?.repliedFrom, filter?.repliedTo) ??
  (filter?.changedSince && order !== 'LATEST_CHANGE'
    ? fewDays(context, 100, 'changedOn', today(filter.changedSince))
    : undefined);

/** What the indexes by days know of a row, so that it costs nothing to pass others by. */
const known = ['repliedFrom', 'repliedTo', 'changedSince', 'statuses', 'proposalStatuses', 'outcomes', 'awaitsReceipt'];

/** The condition that a filter puts on the rows. */
export const progressWhere = (
  context: Context,
  filter: ProposalProgressFilter | null,
): FilterQuery<ProposalProgress> => ({
  $and: [
    countedProgress,
    filter?.years ? { year: { $in: filter.years } } : {},
    filter?.themeId != null ? { themeId: filter.themeId } : {},
    filter?.partner ? { partner: filter.partner } : {},
    filter?.bodies ? { body: { $in: filter.bodies } } : {},
    filter?.unitId != null ? { unitId: filter.unitId } : {},
    filter?.roles ? { role: { $in: filter.roles } } : {},
    filter?.statuses ? { status: { $in: filter.statuses } } : {},
    filter?.proposalStatuses ? { proposalStatus: { $in: filter.proposalStatuses } } : {},
    filter?.outcomes ? { claimedOutcome: { $in: filter.outcomes } } : {},
    filter?.repliedFrom ? { repliedOn: { $gte: filter.repliedFrom } } : {},
    filter?.repliedTo ? { repliedOn: { $lte: filter.repliedTo } } : {},
    filter?.isOverdue ? { sortedOn: { $lt: today(context.now) } } : {},
    filter?.dueWithinWorkdays == null ? {} : { sortedOn: { $lte: dueWithin(context, filter.dueWithinWorkdays) } },
    filter?.awaitsReceipt == null ? {} : { status: filter.awaitsReceipt ? 'ASSIGNED' : { $ne: 'ASSIGNED' } },
    filter?.awaitsCosign == null ? {} : { awaitsCosign: filter.awaitsCosign },
    filter?.text ? { proposalId: { $in: proposalsWith(filter.text) } } : {},
    filter?.changedSince ? { changedAt: { $gte: filter.changedSince } } : {},
  ],
});

/** The text that a filter looks for, if it does. */
export const soughtText = (context: Context, filter: ProposalProgressFilter | null): SoughtText | undefined =>
  filter?.text
    ? {
        others: progressWhere(context, { ...filter, text: null }),
        holds: hasText(filter.text),
        expected: raw('proposals_expected(?)', [filter.text]),
      }
    : undefined;

/**
 * The proposals in whose number or title a text stands, as a subquery: found by the groups of letters in it, which an index
 * has, and then read.
 */
function proposalsWith(text: string): string[] {
  return raw(`(select id from supervision_proposal where grams_in(no, title) @> grams_sought(?) and ${isLike})`, [
    text,
    ...likes(text),
  ]) as unknown as string[];
}

/** Whether a text stands in the number or title of one row's proposal. */
const hasText = (text: string) =>
  raw(`(select ${isLike} from supervision_proposal where id = near.proposal_id)`, likes(text));

const isLike = '(no like ? or title like ?)';

/** The longest text that is looked for: no number and no title is longer. */
const longestText = 120;

/** What number and title are compared with, for a text that stands anywhere in them. */
function likes(text: string): [string, string] {
  if (text.length > longestText) {
    throw new HubError('INVALID_INPUT', {
      zh: `查找的文字不超过${longestText}字。`,
      en: `A text that is looked for has at most ${longestText} characters.`,
    });
  }
  const like = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return [like, like];
}
