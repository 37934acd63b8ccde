import { type FilterQuery, raw } from '@mikro-orm/core';
import { type Context, today, visible } from '#kit';
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
  dimension?: ProgressDimension,
): Promise<ProgressCount[]> {
  const column = dimension && columns[dimension];
  const where = await visible(context, proposalProgressPolicy, condition);
  const rows = await context.em.execute<Counted[]>(
    sqlOfKept(context, where, column) ?? sqlOfRows(context, where, column),
  );
  return [...Map.groupBy(rows, ({ key }) => key ?? null)]
    .map(([key, counts]) => ({
      key: key === null || !column ? null : keyOf(column, String(key)),
      units: sum(counts, 'units'),
      proposals: sum(counts, 'proposals'),
      overdue: sum(counts, 'overdue'),
      claimedDone: sum(counts, 'claimed'),
      verifiedDone: sum(counts, 'verified'),
    }))
    .filter(({ units }) => units > 0)
    .sort(byKey);
}

type Measure = 'units' | 'proposals' | 'overdue' | 'claimed' | 'verified';
type Counted = Readonly<Record<Measure, string | null> & { key?: string | number | null }>;

const sum = (counts: readonly Counted[], measure: Measure): number =>
  counts.reduce((total, count) => total + Number(count[measure] ?? 0), 0);

/** What the rows themselves come to: first by proposal, so that each is looked at once. */
function sqlOfRows({ em, now }: Context, where: FilterQuery<ProposalProgress>, column: Column | undefined): string {
  const rows = em
    .createQueryBuilder(ProposalProgressEntity, 'row')
    .select([
      ...keyOfColumn(column),
      raw('proposal_id'),
      raw('count(*) as units'),
      raw('count(*) filter (where sorted_on < ?) as overdue', [today(now)]),
      raw(`bool_or(claimed_outcome = 'RESOLVED') as is_claimed`),
      raw(`bool_or(verified_result = 'YES') as is_verified`),
    ] as never)
    .where(where as never)
    .groupBy([...(column ? [column] : []), 'proposalId'] as never);
  return `
    select ${groupKey(column)} sum(units) as units, count(*) as proposals, sum(overdue) as overdue,
      count(*) filter (where is_claimed) as claimed, count(*) filter (where is_verified) as verified
    from (${rows.getFormattedQuery()}) as proposal ${groupBy(column)}`;
}

/** A body's key is its name in the schema. */
const keyOf = (column: Column, value: string): string =>
  column === 'body' || column === 'partner' ? value.toUpperCase() : value;

/** In the order of their keys; what has none comes last. */
const byKey = ({ key: one }: ProgressCount, { key: other }: ProgressCount): number =>
  one === other ? 0 : one === null || (other !== null && one > other) ? 1 : -1;
