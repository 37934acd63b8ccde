import { type FilterQuery, raw } from '@mikro-orm/core';
import { type Context, HubError, today, visible } from '#kit';
import { type ProposalProgress, ProposalProgressEntity } from '../model/proposal-progress.entity.ts';
import { proposalProgressPolicy } from '../model/proposal-progress.policy.ts';
import { type Column, groupBy, groupKey, keyOfColumn, sqlOfKept } from './progress-cells.list.ts';
import type { ProgressDimension } from './proposal-progress.input.ts';

/** What a count says. */
export interface ProgressCount {
  readonly key: string | null;
  readonly units: number;
  readonly proposals: number;
  readonly overdue: number;
  readonly claimedDone: number;
  readonly verifiedDone: number;
  /** Whether there are more than were counted, and each number is at least so. */
  readonly isAtLeast: boolean;
}

/** How far a count goes: by the values of a dimension, or up to so many units where these are not kept but gone through. */
export interface Counting {
  readonly by?: ProgressDimension;
  readonly upTo?: number | null;
}

const columns: Readonly<Record<ProgressDimension, Column>> = {
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

/**
 * Counts units, proposals, what is overdue, claimed and verified among the rows that meet a condition, in one statement;
 * by a dimension, or all together. Where the kept counts can tell, they are added up; else the rows are gone through.
 */
export async function countProgress(
  context: Context,
  condition: FilterQuery<ProposalProgress>,
  { by, upTo }: Counting = {},
): Promise<ProgressCount[]> {
  assertBound(upTo);
  const column = by && columns[by];
  const where = await visible(context, proposalProgressPolicy, condition);
  const kept = sqlOfKept(context, where, column);
  const most = kept || upTo == null ? Number.POSITIVE_INFINITY : upTo;
  const rows = await context.em.execute<Counted[]>(kept ?? sqlOfRows(context, where, column, most));
  return [...Map.groupBy(rows, ({ key }) => key ?? null)]
    .map(([key, counts]) => ({
      key: key === null || !column ? null : keyOf(column, String(key)),
      units: Math.min(sum(counts, 'units'), most),
      proposals: sum(counts, 'proposals'),
      overdue: sum(counts, 'overdue'),
      claimedDone: sum(counts, 'claimed'),
      verifiedDone: sum(counts, 'verified'),
      isAtLeast: sum(counts, 'units') > most,
    }))
    .filter(({ units }) => units > 0)
    .sort(byKey);
}

type Measure = 'units' | 'proposals' | 'overdue' | 'claimed' | 'verified';
type Counted = Readonly<Record<Measure, string | null> & { key?: string | number | null }>;

const sum = (counts: readonly Counted[], measure: Measure): number =>
  counts.reduce((total, count) => total + Number(count[measure] ?? 0), 0);

function assertBound(upTo: number | null | undefined): void {
  if (upTo == null || upTo >= 1) return;
  throw new HubError('INVALID_INPUT', { zh: 'upTo 应不小于 1。', en: 'upTo must be at least 1.' });
}

/** What the rows themselves come to, one more than so many at the most: first by proposal, so that each is looked at once. */
function sqlOfRows(
  { em, now }: Context,
  where: FilterQuery<ProposalProgress>,
  column: Column | undefined,
  most: number,
): string {
  const rows = em
    .createQueryBuilder(ProposalProgressEntity, 'row')
    .select([
      ...keyOfColumn(column),
      ...['proposal_id', 'sorted_on', 'claimed_outcome', 'verified_result'].map((one) => raw(one)),
    ] as never)
    .where(where as never);
  if (Number.isFinite(most)) rows.limit(most + 1);
  return `
    select ${groupKey(column)} sum(units) as units, count(*) as proposals, sum(overdue) as overdue,
      count(*) filter (where is_claimed) as claimed, count(*) filter (where is_verified) as verified
    from (
      select ${groupKey(column)} count(*) as units, count(*) filter (where sorted_on < '${today(now)}') as overdue,
        bool_or(claimed_outcome = 'RESOLVED') as is_claimed, bool_or(verified_result = 'YES') as is_verified
      from (${rows.getFormattedQuery()}) as met group by ${groupKey(column)} proposal_id
    ) as proposal ${groupBy(column)}`;
}

/** A body's key is its name in the schema. */
const keyOf = (column: Column, value: string): string =>
  column === 'body' || column === 'partner' ? value.toUpperCase() : value;

/** In the order of their keys; what has none comes last. */
const byKey = ({ key: one }: ProgressCount, { key: other }: ProgressCount): number =>
  one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1;
